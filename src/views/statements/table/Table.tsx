import { Fragment, type ReactNode, memo, useMemo, useRef, useState } from "react";
import { PastTable } from "#components/head/PastTable.tsx";
import { useLive } from "#components/later/useHere.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { counted } from "#model/text/english.ts";
import { TableRow } from "./Row.tsx";
import { ColumnHead } from "./columns.tsx";
import { type TableLines, tableLinesOf, type Toggled, WHOLE } from "./rows.ts";
import type { Statements } from "../statementsOf.ts";
import { useMore } from "./useMore.ts";
import { type TableUse, useLinesInPage, useLineTable } from "./useLines.ts";
import styles from "./Table.module.css";

type Props = {
  index: DossierIndex;
  choice: TableUse["choice"];
  statements: Statements;
  caption: ReactNode;
};

/** The statements in their order, all in the page or, when they are many, those in view. */
export const StatementsTable = memo(function StatementsTable(props: Props) {
  const { index, choice, statements, caption } = props;
  const [toggled, setToggled] = useState<Toggled>({});
  const isLive = useLive();
  const { places, groups } = statements;
  const lines = useMemo(
    () => tableLinesOf(index, { places, groups }, toggled),
    [index, places, groups, toggled],
  );

  // The page as it is written holds the first of very many, and the heads that they stand under.
  const isCut = !isLive && !lines.isWhole;
  const cut = WHOLE + groups.filter(({ start }) => start < WHOLE).length;
  return (
    <PastTable id="past-statements">
      <LineTable
        index={index}
        lines={isCut ? { ...lines, count: cut } : lines}
        use={{ choice, toggled, onToggle: setToggled }}
        caption={caption}
      />
    </PastTable>
  );
});

/** Where the statements begin, behind all that they can be chosen and ordered by. */
export const FIRST_ROWS = "first-rows";

/** So many lines are shown at first; the rest is in the page, where the browser's find reaches it. */
const FIRST = 25;
/** Whoever opens a record of more than this comes to scroll and to search. */
const MOST_ENDED = 2000;

type LineTableProps = {
  index: DossierIndex;
  lines: TableLines;
  use: TableUse;
  caption: ReactNode;
};

/**
 * The table over the lines that are in the page, with room for those that are not. A native table; its
 * roles are written out because on a narrow screen its rows are laid out as cards.
 */
function LineTable({ index, lines, use, caption }: LineTableProps) {
  const body = useRef<HTMLTableSectionElement>(null);
  const { more, isShown, onShow } = useMore();
  const { isWhole } = lines;
  // Groups that were asked for are closed one by one, and all their heads are there.
  const isEnded =
    use.choice.group === undefined && lines.count > FIRST * 1.5 && lines.count <= MOST_ENDED;
  const isParted = isEnded && isWhole;
  const isCut = isEnded && !isWhole && !isShown;
  const { items, rest, measure } = useLinesInPage(isCut ? { ...lines, count: FIRST } : lines, body);
  const table = useLineTable(lines.linesAt(items.map(({ at }) => at)), use);
  const { rows } = table.getRowModel();
  const { count } = lines;
  const first = items.filter(({ at }) => at < FIRST).length;

  const room = rest > 0 && <Spacer height={rest} />;
  const drawn = items.map(({ at, gap }, nth) => {
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
            rowIndex={isWhole ? undefined : at + 2}
            measure={measure}
          />
        </Fragment>
      )
    );
  });

  return (
    <table className={styles.table} role="table" aria-rowcount={isWhole ? undefined : count + 1}>
      <caption>{caption}</caption>
      <thead role="rowgroup">
        {table.getHeaderGroups().map(({ id, headers }) => (
          <tr key={id} role="row" aria-rowindex={isWhole ? undefined : 1}>
            {headers.map(({ column }) => (
              <ColumnHead key={column.id} column={column} keys={table.state.sorting} />
            ))}
          </tr>
        ))}
      </thead>
      <tbody ref={body} role="rowgroup" id={FIRST_ROWS} tabIndex={-1}>
        {isParted ? drawn.slice(0, first) : drawn}
        {!isParted && room}
      </tbody>
      {isParted && (
        <tbody ref={more} role="rowgroup" className={styles.more}>
          {drawn.slice(first)}
          {room}
        </tbody>
      )}
      {(isCut || (isParted && !isShown)) && (
        <tfoot className="needs-script no-print">
          <tr role="row">
            <td role="cell" colSpan={use.choice.columns.length + 1}>
              <button type="button" className="button" onClick={onShow}>
                Show all {counted(lines.statements.length, "statement")}
              </button>
            </td>
          </tr>
        </tfoot>
      )}
    </table>
  );
}

type SpacerProps = { height: number };

/** The room of the lines that are not in the page. */
function Spacer({ height }: SpacerProps) {
  return <tr aria-hidden="true" className={styles.spacer} style={{ blockSize: `${height}px` }} />;
}
