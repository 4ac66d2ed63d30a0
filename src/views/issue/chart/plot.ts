import { type Across, acrossOf } from "#components/later/usePlot.ts";

/** The size of what a chart lies on, and where the rows of its table are, in pixels. */
export type Plot = {
  readonly width: number;
  readonly height: number;
  readonly rows: readonly Across[];
};

/** The plot of an element whose table has rows that carry `data-row`; undefined while it has no width. */
export function plotOf(element: HTMLElement): Plot | undefined {
  const box = element.getBoundingClientRect();
  if (box.width === 0) return undefined;
  const rows = [...element.querySelectorAll("[data-row]")].map((row) => acrossOf(row, box));
  return { width: box.width, height: box.height, rows };
}
