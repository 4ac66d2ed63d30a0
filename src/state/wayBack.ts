import { isNarrowed, type Selection } from "./selection.ts";

/** A table that was not narrowed has no results to go back to. */
export function wayBackWords(
  selection: Pick<Selection, "asOf" | "parties" | "issues" | "table">,
  count: number | undefined,
): string {
  if (!isNarrowed(selection)) return "All statements";
  if (count === undefined) return "Back to your results";
  return `Back to your ${count === 1 ? "result" : `${count} results`}`;
}
