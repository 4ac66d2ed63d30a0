import type { PartyMove } from "#model/comparison/moves.ts";
import { type Relation, stepsOf } from "#model/comparison/pair.ts";
import type { Issue } from "#model/dossier/dossier.ts";
import { isPlaced } from "#model/position/stands.ts";
import { counted } from "#model/text/english.ts";

/** What happened, in a few words: "Moved at least 2 of 3 steps", "Now vaguer"; undefined where the kind says it. */
export function moveWords(issue: Issue, move: PartyMove): string | undefined {
  const { kind } = move;
  switch (kind) {
    case "newly-on-record":
    case "fell-silent":
      return undefined;
    case "mixed-signals":
      return isPlaced(move.after.position) ? "No longer mixed signals" : "Now mixed signals";
    case "vaguer":
    case "clearer":
      return `Now ${kind}`;
    case "reworded":
      return "Now worded otherwise, and not shown to have moved";
    case "moved":
      return movedWords(issue, move.relation);
  }
}

/** Steps are counted from the nearest ends, as everywhere. */
function movedWords(issue: Issue, relation: Relation): string {
  const gap = relation.kind === "cannot-compare" ? undefined : relation.gap;
  if (!gap) return "Moved";
  const least = gap.nearest === gap.farthest ? "" : "at least ";
  return `Moved ${least}${gap.nearest} of ${counted(stepsOf(issue), "step")}`;
}
