import { create } from "zustand";
import { isNarrowed, type Selection, useSelection } from "./selection.ts";

/** How many statements the table last showed in this visit; undefined before it has been shown. */
const useShown = create<{ readonly count: number | undefined }>(() => ({ count: undefined }));

/** Keeps how many statements the table shows, for the way back to them. */
export function keepResults(count: number) {
  useShown.setState({ count });
}

/** The words of the way back to the table from one of its statements: "Back to your 2 results". */
export function useWayBack(): string {
  const selection = useSelection();
  const { count } = useShown();
  return wayBackWords(selection, count);
}

/** A table that was not narrowed has no results to go back to. */
export function wayBackWords(
  selection: Pick<Selection, "asOf" | "parties" | "issues" | "table">,
  count: number | undefined,
): string {
  if (!isNarrowed(selection)) return "All statements";
  if (count === undefined) return "Back to your results";
  return `Back to your ${count === 1 ? "result" : `${count} results`}`;
}
