import { Fragment, type ReactNode, useMemo, useRef } from "react";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import styles from "./StatementsTable.module.css";
import { TableFrame } from "./TableFrame.tsx";
import type { TableLines } from "./tableLineOf.ts";
import { TableRow } from "./TableRow.tsx";
import { useLineTable, type TableUse } from "./useLineTable.ts";
import { useLinesInPage } from "./useLinesInPage.ts";

type Props = { index: DossierIndex; lines: TableLines; use: TableUse; caption: ReactNode };

/** The table over the lines that are in the page, with room for those that are not. */
export function LineTable({ index, lines, use, caption }: Props) {
  const body = useRef<HTMLTableSectionElement>(null);
  const { items, rest, measure } = useLinesInPage(lines, body);
  const places = items.map(({ at }) => at).join();
  const data = useMemo(
    () =>
      places
        .split(",")
        .map((at) => lines.lineAt(Number(at)))
        .filter((line) => line !== undefined),
    [lines, places],
  );
  const table = useLineTable(data, use);
  const { rows } = table.getRowModel();

  return (
    <TableFrame table={table} caption={caption} count={lines.isWhole ? undefined : lines.count}>
      <tbody ref={body} role="rowgroup">
        {items.map(({ at, gap }, nth) => {
          const row = rows[nth];
          return (
            row && (
              <Fragment key={row.id}>
                {gap > 0 && <Spacer height={gap} />}
                <TableRow
                  index={index}
                  row={row}
                  isToggled={use.toggled[row.id] === true}
                  columns={use.choice.columns}
                  at={at}
                  rowIndex={lines.isWhole ? undefined : at + 2}
                  measure={measure}
                />
              </Fragment>
            )
          );
        })}
        {rest > 0 && <Spacer height={rest} />}
      </tbody>
    </TableFrame>
  );
}

type SpacerProps = { height: number };

/** The room of the lines that are not in the page. */
function Spacer({ height }: SpacerProps) {
  return <tr aria-hidden="true" className={styles.spacer} style={{ blockSize: `${height}px` }} />;
}
