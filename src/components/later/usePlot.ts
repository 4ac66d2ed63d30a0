import { type RefObject, startTransition, useEffect, useState } from "react";

/** The size of what a chart lies on, and where its rows are, in pixels. */
export type Plot = {
  readonly width: number;
  readonly height: number;
  readonly rows: readonly { readonly top: number; readonly height: number }[];
};

/**
 * The plot of an element whose table has rows that carry `data-row`; undefined until it is near the
 * screen, and while it has no width.
 */
export function usePlot(ref: RefObject<HTMLElement | null>): Plot | undefined {
  const [plot, setPlot] = useState<Plot>();

  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const sizes = new ResizeObserver(() => startTransition(() => setPlot(plotOf(element))));
    const observe = () => {
      sizes.disconnect();
      sizes.observe(element);
      for (const part of element.querySelectorAll("thead, tbody")) sizes.observe(part);
    };
    const changes = new MutationObserver(observe);
    const sight = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        sight.disconnect();
        changes.observe(element, { childList: true, subtree: true });
        observe();
      },
      { rootMargin: "25% 0px" },
    );
    sight.observe(element);
    return () => {
      for (const observer of [sight, changes, sizes]) observer.disconnect();
    };
  }, [ref]);

  return plot;
}

function plotOf(element: HTMLElement): Plot | undefined {
  const { top, width, height } = element.getBoundingClientRect();
  if (width === 0) return undefined;
  const rows = [...element.querySelectorAll("[data-row]")].map((row) => {
    const box = row.getBoundingClientRect();
    return { top: box.top - top, height: box.height };
  });
  return { width, height, rows };
}
