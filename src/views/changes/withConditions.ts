import type { Issue } from "#model/dossier/dossier.ts";
import type { Cell } from "#model/position/cell.ts";
import { longOf, travelling } from "#model/words/qualifierWords.ts";

/** What qualifies a position and is not drawn or said beside it already, each in a few words; conditions in their own. */
export function withConditions(issue: Issue, { qualifiers }: Cell): readonly string[] {
  return travelling(qualifiers)
    .filter(({ kind }) => kind !== "mixed" && kind !== "over-a-year-old")
    .flatMap((one) =>
      one.kind === "on-a-condition"
        ? one.conditions.map((condition) => `on condition: ${condition}`)
        : [longOf(issue, one)],
    );
}
