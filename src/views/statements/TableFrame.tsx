import type { ReactNode } from "react";
import { ColumnHead } from "./ColumnHead.tsx";
import styles from "./StatementsTable.module.css";
import type { useLineTable } from "./useLineTable.ts";

type Props = {
  table: ReturnType<typeof useLineTable>;
  caption: ReactNode;
  /** How many lines there are, when not all are in the page. */
  count?: number | undefined;
  children: ReactNode;
};

/** A native table; its roles are written out because on a narrow screen its rows are laid out as cards. */
export function TableFrame({ table, caption, count, children }: Props) {
  return (
    <table
      className={styles.table}
      role="table"
      aria-rowcount={count === undefined ? undefined : count + 1}
    >
      <caption>{caption}</caption>
      <thead role="rowgroup">
        {table.getHeaderGroups().map(({ id, headers }) => (
          <tr key={id} role="row" aria-rowindex={count === undefined ? undefined : 1}>
            {headers.map(({ column }) => (
              <ColumnHead key={column.id} column={column} keys={table.state.sorting} />
            ))}
          </tr>
        ))}
      </thead>
      {children}
    </table>
  );
}
