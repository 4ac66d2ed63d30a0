import {
  type Column as TableColumn,
  type Row,
  type SortingState,
  columnVisibilityFeature,
  createColumnHelper,
  rowExpandingFeature,
  rowSortingFeature,
  tableFeatures,
} from "@tanstack/react-table";
import { useLive } from "#components/later/useHere.ts";
import { COLUMNS } from "#state/table.ts";
import type { TableLine } from "./rows.ts";
import { COLUMN_NAMES } from "../tableWords.ts";
import styles from "./columns.module.css";

/** What the table library does here; rows come filtered, sorted and grouped, a window of them at a time. */
export const features = tableFeatures({
  columnVisibilityFeature,
  rowExpandingFeature,
  rowSortingFeature,
});

export type LineRow = Row<typeof features, TableLine>;

const helper = createColumnHelper<typeof features, TableLine>();

export const columns = helper.columns([
  helper.display({
    id: "open",
    header: "Whole statement",
    enableHiding: false,
  }),
  ...COLUMNS.map((id) =>
    // Sorted before they come; the library lets only columns that have a value be sorted.
    helper.accessor(({ id: line }) => line, {
      id,
      header: COLUMN_NAMES[id],
      enableSorting: id !== "words",
      sortDescFirst: id === "said",
    }),
  ),
]);

type Props = {
  column: TableColumn<typeof features, TableLine>;
  /** What the table is sorted by, first to last. */
  keys: SortingState;
};

/** A column's name; pressed it sorts by the column, pressed with Shift it adds the column to the sort. */
export function ColumnHead({ column, keys }: Props) {
  const isLive = useLive();
  const name = String(column.columnDef.header);
  const sorted = column.getIsSorted();
  const place = column.getSortIndex();
  return (
    <th
      role="columnheader"
      scope="col"
      data-column={column.id}
      // Only one column at a time may carry it; the others say their part in words.
      aria-sort={sorted && place === 0 ? ARIA_SORT[sorted] : undefined}
    >
      {column.id === "open" && <span className="visually-hidden">{name}</span>}
      {column.id !== "open" && !(isLive && column.getCanSort()) && name}
      {isLive && column.getCanSort() && (
        <button
          type="button"
          className={styles.sort}
          data-sorted={sorted || undefined}
          onClick={column.getToggleSortingHandler()}
        >
          {name}
          {sorted && keys.length > 1 && (
            <>
              <b aria-hidden="true">{place + 1}</b>
              <span className="visually-hidden">
                , sorted as number {place + 1}, {ARIA_SORT[sorted]}
              </span>
            </>
          )}
        </button>
      )}
    </th>
  );
}

const ARIA_SORT = { asc: "ascending", desc: "descending" } as const;
