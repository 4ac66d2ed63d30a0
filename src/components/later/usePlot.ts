import { type RefObject, startTransition, useEffect, useState } from "react";

/** Where a part lies from the top of what a chart lies on, in pixels. */
export type Across = { readonly top: number; readonly height: number };

/** What changes its size with the table that a chart lies on. */
const PARTS = "thead, tbody, [data-lane]";

/**
 * What `plotOf` measures of an element, and measures again when it or its parts change; undefined until it is near
 * the screen. `plotOf` stays the same, and says undefined while there is nothing to draw on.
 */
export function usePlot<Plot>(
  ref: RefObject<HTMLElement | null>,
  plotOf: (element: HTMLElement) => Plot | undefined,
): Plot | undefined {
  const [plot, setPlot] = useState<Plot>();

  useEffect(() => {
    const element = ref.current;
    // A browser without them shows what the chart shows in words alone.
    const isAble = "ResizeObserver" in globalThis && "IntersectionObserver" in globalThis;
    if (!element || !isAble) return;
    const sizes = new ResizeObserver(() => startTransition(() => setPlot(() => plotOf(element))));
    const observe = () => {
      sizes.disconnect();
      for (const part of [element, ...element.querySelectorAll(PARTS)]) sizes.observe(part);
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
  }, [ref, plotOf]);

  return plot;
}

/** Where one box lies within another. */
export function acrossOf(part: Element, whole: DOMRect): Across {
  const { top, height } = part.getBoundingClientRect();
  return { top: top - whole.top, height };
}
