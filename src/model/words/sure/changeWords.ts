import type { SingleChange } from "#model/position/singleChange.ts";

/** What is supposed to be otherwise, before what would follow: "Without this one summary". */
export function changeWords(change: SingleChange): string {
  if (change.kind === "second-reading") return "By its second reading";
  const { statements } = change.act;
  if (statements.length > 1)
    return `Without this one act, which ${statements.length} statements tell,`;
  return `Without this one ${change.statement.evidence.kind === "quote" ? "quote" : "summary"}`;
}
