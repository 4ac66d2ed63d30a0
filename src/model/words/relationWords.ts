import type { Comparison, Gap, Obstacle, Relation } from "#model/comparison/pair.ts";
import { counted, SILENCE_WORDS } from "./positionWords.ts";

/** From agreement to the widest gap, then what has no steps, then what cannot be compared. */
export const RELATION_KINDS = [
  "same",
  "not-shown-to-differ",
  "neighbouring",
  "apart",
  "opposite-ends",
  "different",
  "cannot-compare",
] as const satisfies readonly Relation["kind"][];

export const RELATION_WORDS: Record<Relation["kind"], string> = {
  same: "Same",
  "not-shown-to-differ": "Not shown to differ",
  neighbouring: "Neighbouring",
  apart: "Apart",
  "opposite-ends": "Opposite ends",
  different: "Different",
  "cannot-compare": "Cannot compare",
};

/** Why a party has no place to compare, as it follows the party's name. */
export function obstacleWords(obstacle: Obstacle): string {
  return (obstacle === "mixed" ? "Mixed signals" : SILENCE_WORDS[obstacle]).toLowerCase();
}

/** How two of these names relate on one issue: the word, then the count behind it. */
export function relationWords(
  relation: Relation,
  [a, b]: readonly [string, string],
): { readonly short: string; readonly detail: string } {
  const short = RELATION_WORDS[relation.kind];
  if (relation.kind === "cannot-compare") {
    const [whyA, whyB] = relation.why;
    const hindered = [
      whyA && `${a}: ${obstacleWords(whyA)}`,
      whyB && `${b}: ${obstacleWords(whyB)}`,
    ];
    return { short, detail: hindered.filter(Boolean).join("; ") };
  }
  const isConditional = relation.conditions.length > 0;
  return { short: isConditional ? `${short}, on a condition` : short, detail: detailOf(relation) };
}

/** "2 of 4 steps"; with sets, both gaps: "1–3 of 4 steps". */
export function gapWords({ nearest, farthest }: Gap, steps: number): string {
  const range = nearest === farthest ? `${nearest}` : `${nearest}–${farthest}`;
  return `${range} of ${counted(steps, "step")}`;
}

function detailOf({ kind, gap, shared, optionCount }: Comparison): string {
  const steps = gap && gapWords(gap, optionCount - 1);
  if (kind === "different") return "No option in common";
  if (kind !== "not-shown-to-differ") return steps ?? "";
  const open = `${shared.length} of ${optionCount} options left open by both`;
  return steps === undefined ? open : `${open} · ${steps}`;
}
