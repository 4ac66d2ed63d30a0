import { type ExpandedState, functionalUpdate, useTable } from "@tanstack/react-table";
import { defaultRangeExtractor, useWindowVirtualizer } from "@tanstack/react-virtual";
import {
  type RefObject,
  startTransition,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { useLive } from "#components/later/useHere.ts";
import { chooseTable } from "#state/selection.ts";
import { COLUMNS, NO_TABLE, SORT_COLUMNS, type TableChoice } from "#state/table.ts";
import { columns, features } from "./columns.tsx";
import { stayingOf, type TableLine, type TableLines, type Toggled } from "./rows.ts";

/** What the reader has made of the table, beside what it shows. */
export type TableUse = {
  readonly choice: Pick<TableChoice, "sort" | "columns" | "group">;
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

/** A line that is in the page, and how much room is left before it for lines that are not. */
export type LineInPage = { readonly at: number; readonly gap: number };

const USUAL_HEIGHT = 84;
const MORE_THAN_SEEN = 8;
const MORE_AT_ONCE = 1;
const SETTLED_MS = 600;
const STEP = 40;
const STEP_MS = 60;

/**
 * Those of the lines that are in the page: all, or those in view, a few more, the one with the focus, and of
 * lines that are all to be there those that already are.
 */
export function useLinesInPage(lines: TableLines, body: RefObject<HTMLTableSectionElement | null>) {
  const isLive = useLive();
  const top = useTop(body);
  const { filled, isSettled } = useFilled(lines);
  const { count, keyAt } = lines;
  const before = useRef<readonly number[]>([]);
  // oxlint-disable-next-line react/incompatible-library -- what it returns changes with every scroll and is used in this drawing only
  const virtualizer = useWindowVirtualizer<HTMLTableRowElement>({
    count,
    estimateSize: () => USUAL_HEIGHT,
    getItemKey: keyAt,
    initialRect: isLive ? { width: innerWidth, height: innerHeight } : { width: 0, height: 0 },
    overscan: isSettled ? MORE_THAN_SEEN : MORE_AT_ONCE,
    scrollMargin: top,
    rangeExtractor: (range) => {
      const ats = [...everyPlace(Math.min(filled, count)), ...focusedIn(body.current)];
      if (lines.isWhole) ats.push(...stayingOf(lines, before.current));
      const all = new Set([...ats, ...defaultRangeExtractor(range)]);
      return [...all].filter((at) => at < count).toSorted((a, b) => a - b);
    },
  });
  useLayoutEffect(() => {
    before.current = virtualizer.getVirtualIndexes().map(keyAt);
  });
  const { measureElement: measure } = virtualizer;
  if (!isLive) return { items: everyPlace(count).map((at) => ({ at, gap: 0 })), rest: 0, measure };

  const drawn = virtualizer.getVirtualItems();
  const items = drawn.map(({ index: at, start }, nth): LineInPage => ({
    at,
    gap: start - (drawn[nth - 1]?.end ?? top),
  }));
  const rest = top + virtualizer.getTotalSize() - (drawn.at(-1)?.end ?? top);
  return { items, rest, measure };
}

/**
 * Of the lines that are all to be in the page, how many are, from the top. While what is shown changes with
 * every key those in view are enough; the rest follows, and a few beyond the view of those that never are all
 * in the page, in steps that none has to wait for.
 */
function useFilled({ count, isWhole, statements }: TableLines) {
  const [state, setState] = useState({ statements, filled: Infinity });
  const filled = state.statements === statements ? state.filled : 0;
  const wanted = isWhole ? count : 1;
  useEffect(() => {
    if (filled >= wanted) return;
    const grow = () => startTransition(() => setState({ statements, filled: filled + STEP }));
    const later = setTimeout(grow, filled === 0 ? SETTLED_MS : STEP_MS);
    return () => clearTimeout(later);
  }, [statements, wanted, filled]);
  return { filled: isWhole ? filled : 0, isSettled: filled > 0 };
}

/** How far down the page the lines begin; what stands above grows and shrinks with the choices. */
function useTop(body: RefObject<HTMLElement | null>): number {
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const measure = () => {
      if (body.current) setTop(Math.round(body.current.getBoundingClientRect().top + scrollY));
    };
    measure();
    if (!("ResizeObserver" in globalThis)) return;
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [body]);
  return top;
}

/** The line that has the focus: it stays, or the keyboard would lose its place. */
function focusedIn(body: HTMLElement | null): readonly number[] {
  const row = document.activeElement?.closest<HTMLElement>("tr[data-index]");
  return row && body?.closest("table")?.contains(row) ? [Number(row.dataset["index"])] : [];
}

function everyPlace(count: number): number[] {
  return Array.from({ length: count }, (_, at) => at);
}
