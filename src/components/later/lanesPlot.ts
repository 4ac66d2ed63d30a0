import { type Across, acrossOf } from "./usePlot.ts";

/** Where the chart lies over its table, in pixels: the column of the lanes, the axis at its head, the lanes. */
export type Plot = {
  readonly width: number;
  readonly height: number;
  /** From the table's left edge to the column, and from the column to its right edge. */
  readonly left: number;
  readonly right: number;
  readonly axis: Across;
  readonly lanes: readonly Across[];
};

/** The plot of a table whose axis and lanes carry `data-axis` and `data-lane`; undefined while it has no axis. */
export function plotOf(table: HTMLElement): Plot | undefined {
  const box = table.getBoundingClientRect();
  const axis = table.querySelector("[data-axis]");
  const column = axis?.getBoundingClientRect();
  if (!axis || !column || column.width === 0) return undefined;
  return {
    width: box.width,
    height: box.height,
    left: column.left - box.left,
    right: box.right - column.right,
    axis: acrossOf(axis, box),
    lanes: [...table.querySelectorAll("[data-lane]")].map((lane) => acrossOf(lane, box)),
  };
}
