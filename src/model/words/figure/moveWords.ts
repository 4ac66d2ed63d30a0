import type { PartyMove } from "#model/comparison/moves.ts";
import { type Relation, stepsOf } from "#model/comparison/pair.ts";
import type { Issue } from "#model/dossier/dossier.ts";
import { isPlaced } from "#model/position/stands.ts";
import { counted, listWords } from "#model/text/english.ts";
import { MIXED } from "#model/words/position/positionCodes.ts";

/** What happened, in a few words: "Moved at least 2 of 3 steps", "Now vaguer"; undefined where the kind says it. */
export function moveWords(issue: Issue, move: PartyMove): string | undefined {
  const { kind } = move;
  switch (kind) {
    case "newly-on-record":
    case "fell-silent":
      return undefined;
    case "mixed-signals":
      return isPlaced(move.after.position) ? `No longer ${MIXED.short}` : `Now ${MIXED.short}`;
    case "vaguer":
    case "clearer":
      return `Now ${kind}`;
    case "reworded":
      return "Now worded otherwise, and not shown to have moved";
    case "moved":
      return movedWords(issue, move.relation);
  }
}

/** What changed and is no movement, in counts: "3 became vaguer and 2 came newly on record"; empty where nothing did. */
export function otherMovesWords(moves: readonly PartyMove[]): string {
  const told = OTHER_MOVES.flatMap(([kind, words]) => {
    const count = moves.filter((move) => move.kind === kind).length;
    return count > 0 ? [`${count} ${words(count)}`] : [];
  });
  return listWords(told);
}

type OtherMove = readonly [kind: PartyMove["kind"], words: (count: number) => string];

const OTHER_MOVES: readonly OtherMove[] = [
  ["vaguer", () => "became vaguer"],
  ["clearer", () => "became clearer"],
  ["reworded", (count) => `${count === 1 ? "was" : "were"} worded otherwise`],
  ["mixed-signals", () => `gave ${MIXED.short}`],
  ["newly-on-record", () => "came newly on record"],
  ["fell-silent", () => "fell silent"],
];

/** Steps are counted from the nearest ends, as everywhere. */
function movedWords(issue: Issue, relation: Relation): string {
  const gap = relation.kind === "cannot-compare" ? undefined : relation.gap;
  if (!gap) return "Moved";
  const least = gap.nearest === gap.farthest ? "" : "at least ";
  return `Moved ${least}${gap.nearest} of ${counted(stepsOf(issue), "step")}`;
}
