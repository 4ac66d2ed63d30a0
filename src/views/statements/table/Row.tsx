import { type Ref, memo } from "react";
import { useLive } from "#components/later/useHere.ts";
import { StatementCard } from "#components/statement/StatementCard.tsx";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { counted } from "#model/text/english.ts";
import type { Column } from "#state/table.ts";
import { drawnIn } from "./Cells.tsx";
import type { LineRow } from "./columns.tsx";
import type { Group } from "../statementsOf.ts";
import styles from "./Row.module.css";

type Props = {
  index: DossierIndex;
  row: LineRow;
  /** Whether the row is opened, or the group closed. */
  isToggled: boolean;
  columns: readonly Column[];
  /** Which of all lines it is, from 0. */
  at: number;
  /** Which of all rows it is, from 1; undefined when all are in the page. */
  rowIndex: number | undefined;
  measure: Ref<HTMLTableRowElement>;
};

/** A line of the table. Where it stands changes often, what is in it seldom; most stay with a key that is typed. */
export const TableRow = memo(
  function TableRow({ index, row, isToggled, columns, at, rowIndex, measure }: Props) {
    return (
      <tr
        ref={measure}
        role="row"
        className={styles[row.original.kind]}
        data-index={at}
        aria-rowindex={rowIndex}
      >
        <Cells index={index} row={row} isToggled={isToggled} columns={columns} />
      </tr>
    );
  },
  (before, after) =>
    isSame(before, after) && before.at === after.at && before.rowIndex === after.rowIndex,
);

type CellsProps = {
  index: DossierIndex;
  row: LineRow;
  /** Whether the row is opened, or the group closed. */
  isToggled: boolean;
  columns: readonly Column[];
};

/** Drawn anew only when what it shows is another. */
const Cells = memo(function Cells({ index, row, isToggled, columns }: CellsProps) {
  const { original } = row;
  const span = columns.length + 1;
  if (original.kind === "group") {
    return (
      <th role="rowheader" scope="colgroup" colSpan={span}>
        <GroupHead
          group={original.group}
          isOpen={!isToggled}
          onToggle={() => row.toggleExpanded()}
        />
      </th>
    );
  }
  if (original.kind === "detail") {
    const { statement, path } = original;
    return (
      <td role="cell" colSpan={span}>
        <StatementCard index={index} statement={statement} path={path} />
      </td>
    );
  }
  return row.getVisibleCells().map((cell) => (
    <td
      key={cell.id}
      role="cell"
      data-column={cell.column.id}
      data-label={String(cell.column.columnDef.header)}
    >
      {drawnIn(cell.column.id, row)}
    </td>
  ));
}, isSame);

type GroupHeadProps = { group: Group; isOpen: boolean; onToggle: () => void };

/** What the rows below have in common, and how many they are; without scripts nothing closes. */
function GroupHead({ group: { name, count }, isOpen, onToggle }: GroupHeadProps) {
  const isLive = useLive();
  const words = (
    <>
      {name} <span>{counted(count, "statement")}</span>
    </>
  );
  if (!isLive) return <span className={styles.toggle}>{words}</span>;
  return (
    <button type="button" className={styles.toggle} aria-expanded={isOpen} onClick={onToggle}>
      {words}
    </button>
  );
}

/** The library makes all rows anew when lines come and go; those of the same line are alike. */
function isSame(before: CellsProps, after: CellsProps): boolean {
  return (
    before.row.original === after.row.original &&
    before.isToggled === after.isToggled &&
    before.columns === after.columns
  );
}
