import { type ExpandedState, functionalUpdate, useTable } from "@tanstack/react-table";
import { useMemo } from "react";
import { chooseTable } from "#state/selection.ts";
import { COLUMNS, NO_TABLE, SORT_COLUMNS, type TableChoice } from "#state/table.ts";
import { columns } from "./columns.tsx";
import { features } from "./features.ts";
import type { TableLine } from "./tableLineOf.ts";

/** Open rows and closed groups, by the ids of their lines; not part of a link. */
export type Toggled = Readonly<Record<string, boolean>>;

/** What the reader has made of the table, beside what it shows. */
export type TableUse = {
  readonly choice: Pick<TableChoice, "sort" | "columns">;
  readonly toggled: Toggled;
  readonly onToggle: (toggled: Toggled) => void;
};

/** The table library over the lines that are in the page. */
export function useLineTable(data: TableLine[], { choice, toggled, onToggle }: TableUse) {
  const { sort, columns: shown } = choice;
  // The library works its heads out anew whenever it is given another object.
  const sorting = useMemo(
    () => sort.map(({ column, descending }) => ({ id: column, desc: descending })),
    [sort],
  );
  const columnVisibility = useMemo(
    () => Object.fromEntries(COLUMNS.map((id) => [id, shown.includes(id)])),
    [shown],
  );
  return useTable({
    features,
    columns,
    data,
    getRowId: ({ id }) => id,
    manualSorting: true,
    manualExpanding: true,
    getRowCanExpand: ({ original }) => original.kind !== "detail",
    state: { sorting, columnVisibility, expanded: { ...toggled } },
    onSortingChange: (update) => {
      const keys = functionalUpdate(update, sorting).flatMap(({ id, desc }) => {
        const column = SORT_COLUMNS.find((name) => name === id);
        return column ? [{ column, descending: desc }] : [];
      });
      chooseTable({ sort: keys.length > 0 ? keys : NO_TABLE.sort });
    },
    onExpandedChange: (update) => {
      const next = functionalUpdate<ExpandedState>(update, { ...toggled });
      onToggle(next === true ? {} : next);
    },
  });
}
