import type { Comparison, Gap, Obstacle, Relation } from "#model/comparison/pair.ts";
import { SILENCE_WORDS } from "./codeWords.ts";
import { counted } from "#model/text/english.ts";

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

export const RELATION_WORDS: Readonly<
  Record<Relation["kind"], { readonly short: string; readonly meaning: string }>
> = {
  same: {
    short: "Same",
    meaning: "Each leaves one option open, and it is the same.",
  },
  "not-shown-to-differ": {
    short: "Not shown to differ",
    meaning:
      "The options they leave open overlap. That is not agreement: within the sets they may differ.",
  },
  neighbouring: {
    short: "Neighbouring",
    meaning: "One step between their nearest ends.",
  },
  apart: {
    short: "Apart",
    meaning: "Two steps or more between their nearest ends.",
  },
  "opposite-ends": {
    short: "Opposite ends",
    meaning: "One at each end of the scale.",
  },
  different: {
    short: "Different",
    meaning: "No option in common, on an issue whose options have no order.",
  },
  "cannot-compare": {
    short: "Cannot compare",
    meaning: "One of them is silent, or gives mixed signals.",
  },
};

/** Why a party has no place to compare, as it follows the party's name. */
export function obstacleWords(obstacle: Obstacle): string {
  return (obstacle === "mixed" ? "Mixed signals" : SILENCE_WORDS[obstacle].short).toLowerCase();
}

/** How two of these names relate on one issue: the word, then the count behind it. */
export function relationWords(
  relation: Relation,
  [a, b]: readonly [string, string],
): { readonly short: string; readonly detail: string } {
  const { short } = RELATION_WORDS[relation.kind];
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
