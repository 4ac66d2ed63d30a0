import {
  columnVisibilityFeature,
  type Row,
  rowExpandingFeature,
  rowSortingFeature,
  tableFeatures,
} from "@tanstack/react-table";
import type { TableLine } from "./tableLineOf.ts";

/** What the table library does here; rows come filtered, sorted and grouped, a window of them at a time. */
export const features = tableFeatures({
  columnVisibilityFeature,
  rowExpandingFeature,
  rowSortingFeature,
});

export type LineRow = Row<typeof features, TableLine>;
