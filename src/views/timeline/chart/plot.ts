import { type RefObject, useEffect, useState } from "react";

type Box = { readonly top: number; readonly height: number };

/** Where the chart lies over its table, in pixels: the column of the lanes, the axis at its head, the lanes. */
export type TimelinePlot = {
  readonly width: number;
  readonly height: number;
  /** From the table's left edge to the column, and from the column to its right edge. */
  readonly left: number;
  readonly right: number;
  readonly axis: Box;
  readonly lanes: readonly Box[];
};

/** The plot of a table whose axis and lanes carry `data-axis` and `data-lane`; undefined until it is near the screen. */
export function useTimelinePlot(ref: RefObject<HTMLElement | null>): TimelinePlot | undefined {
  const [plot, setPlot] = useState<TimelinePlot>();

  useEffect(() => {
    const table = ref.current;
    if (!table) return;
    const sizes = new ResizeObserver(() => setPlot(plotOf(table)));
    const sight = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        sight.disconnect();
        for (const element of [table, ...lanesIn(table)]) sizes.observe(element);
      },
      { rootMargin: "100% 0px" },
    );
    sight.observe(table);
    return () => {
      sight.disconnect();
      sizes.disconnect();
    };
  }, [ref]);

  return plot;
}

function plotOf(table: HTMLElement): TimelinePlot | undefined {
  const { top, left, right, width, height } = table.getBoundingClientRect();
  const axis = table.querySelector("[data-axis]")?.getBoundingClientRect();
  if (!axis || axis.width === 0) return undefined;
  const within = (box: DOMRect): Box => ({ top: box.top - top, height: box.height });
  return {
    width,
    height,
    left: axis.left - left,
    right: right - axis.right,
    axis: within(axis),
    lanes: lanesIn(table).map((lane) => within(lane.getBoundingClientRect())),
  };
}

function lanesIn(table: HTMLElement): readonly Element[] {
  return [...table.querySelectorAll("[data-lane]")];
}
