import { createColumnHelper } from "@tanstack/react-table";
import type { ReactNode } from "react";
import { Link } from "wouter";
import { Strip } from "#components/marks/Strip.tsx";
import { type Column, COLUMNS } from "#state/table.ts";
import type { features, LineRow } from "./features.ts";
import { Marked } from "#components/search/Marked.tsx";
import { OpenButton } from "./OpenButton.tsx";
import type { StatementRow } from "./rowOf.ts";
import type { TableLine } from "./tableLineOf.ts";
import { COLUMN_NAMES } from "./tableWords.ts";
import { WordsCell } from "./WordsCell.tsx";

const column = createColumnHelper<typeof features, TableLine>();

/** How each column draws what a row says. */
const CELLS: Record<Column, (row: StatementRow) => ReactNode> = {
  said: ({ path, said }) => <Link href={path}>{said}</Link>,
  party: ({ party }) => <Marked text={party} />,
  issue: ({ issue }) => <Marked text={issue.name} />,
  stance: ({ issue, statement, mark, stance }) => (
    <>
      {statement.stance && <Strip issue={issue} options={statement.stance} voice={mark} />}
      {stance}
    </>
  ),
  firmness: ({ firmness }) => firmness,
  voice: ({ voice }) => voice,
  speaker: ({ speaker, role }) => (
    <>
      <Marked text={speaker} />
      {role && (
        <small>
          <Marked text={role} />
        </small>
      )}
    </>
  ),
  words: (row) => <WordsCell row={row} />,
  outlet: ({ outlet }) => <Marked text={outlet} />,
};

export const columns = column.columns([
  column.display({
    id: "open",
    header: "Whole statement",
    enableHiding: false,
  }),
  ...COLUMNS.map((id) =>
    column.accessor((line) => line.id, {
      id,
      header: COLUMN_NAMES[id],
      enableSorting: id !== "words",
      sortDescFirst: id === "said",
    }),
  ),
]);

/**
 * What stands in a cell. Called, not made a component of by the library: with every key many rows go
 * and come, and two components less in each cell are a quarter of the work.
 */
export function drawnIn(id: string, row: LineRow): ReactNode {
  const { original } = row;
  if (original.kind !== "statement") return null;
  return isColumn(id) ? CELLS[id](original.row) : <OpenButton row={row} />;
}

function isColumn(id: string): id is Column {
  return Object.hasOwn(CELLS, id);
}
