import { defaultRangeExtractor, type Range, useWindowVirtualizer } from "@tanstack/react-virtual";
import { type RefObject, useDeferredValue, useLayoutEffect, useState } from "react";
import type { TableLines } from "./LineTable.tsx";
import { useLive } from "./useLive.ts";

/** A line that is in the page, and how much room is left before it for lines that are not. */
export type LineInPage = { readonly at: number; readonly gap: number };

const USUAL_HEIGHT = 84;
const MORE_THAN_SEEN = 8;

/** Those of the lines that are in the page: all, or those in view, a few more, and the one with the focus. */
export function useLinesInPage(lines: TableLines, body: RefObject<HTMLTableSectionElement | null>) {
  const isLive = useLive();
  const top = useTop(body);
  // Of lines just chosen, those in view are drawn first, and the rest when there is time.
  const isSettled = useDeferredValue(lines) === lines;
  const virtualizer = useWindowVirtualizer<HTMLTableRowElement>({
    count: lines.count,
    estimateSize: () => USUAL_HEIGHT,
    getItemKey: lines.keyAt,
    initialRect: isLive ? { width: innerWidth, height: innerHeight } : { width: 0, height: 0 },
    overscan: MORE_THAN_SEEN,
    scrollMargin: top,
    rangeExtractor: (range) => {
      if (!lines.isWhole) return withFocused(range, body.current);
      const isThere = (at: number) => virtualizer.elementsCache.has(lines.keyAt(at));
      const inView = new Set(defaultRangeExtractor(range));
      return everyPlace(lines.count).filter((at) => isSettled || inView.has(at) || isThere(at));
    },
  });
  const { measureElement: measure } = virtualizer;
  if (!isLive) {
    return { items: everyPlace(lines.count).map((at) => ({ at, gap: 0 })), rest: 0, measure };
  }
  const drawn = virtualizer.getVirtualItems();
  const items = drawn.map(({ index: at, start }, nth): LineInPage => ({
    at,
    gap: start - (drawn[nth - 1]?.end ?? top),
  }));
  const rest = top + virtualizer.getTotalSize() - (drawn.at(-1)?.end ?? top);
  return { items, rest, measure };
}

/** How far down the page the lines begin; what stands above grows and shrinks with the choices. */
function useTop(body: RefObject<HTMLElement | null>): number {
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const measure = () => {
      if (body.current) setTop(Math.round(body.current.getBoundingClientRect().top + scrollY));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [body]);
  return top;
}

/** The lines in view; the one with the focus stays, or the keyboard would lose its place. */
function withFocused(range: Range, body: HTMLElement | null): number[] {
  const ats = defaultRangeExtractor(range);
  const focused = document.activeElement?.closest<HTMLElement>("tr[data-index]");
  const at = Number(focused?.dataset["index"]);
  if (!focused || !body?.contains(focused) || ats.includes(at) || at >= range.count) return ats;
  return [...ats, at].toSorted((a, b) => a - b);
}

function everyPlace(count: number): number[] {
  return Array.from({ length: count }, (_, at) => at);
}
