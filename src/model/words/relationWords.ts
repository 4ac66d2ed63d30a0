import type { RankGroup } from "#model/comparison/rank.ts";
import { counted, possessive } from "#model/text/english.ts";
import { MIXED, SILENCE_WORDS } from "#model/words/position/positionCodes.ts";
import type { Comparison, Gap, Obstacle, Relation } from "#model/comparison/pair.ts";

/** From the widest gap to agreement, then what may be either, what has no steps, and what cannot be compared. */
export const RELATION_KINDS = [
  "opposite-ends",
  "apart",
  "neighbouring",
  "same",
  "could-overlap",
  "different",
  "cannot-compare",
] as const satisfies readonly Relation["kind"][];

export const RELATION_WORDS: Readonly<
  Record<Relation["kind"], { readonly short: string; readonly meaning: string }>
> = {
  "opposite-ends": {
    short: "opposite ends",
    meaning: "One at each end of the scale.",
  },
  apart: {
    short: "apart",
    meaning: "They share nothing, and more than one step may be between them.",
  },
  neighbouring: {
    short: "neighbouring",
    meaning: "They share nothing, and no more than one step can be between them.",
  },
  same: {
    short: "same",
    meaning: "Each holds exactly the same one option, neither on a condition.",
  },
  "could-overlap": {
    short: "could overlap",
    meaning:
      "They may hold the same or not: one leaves several options open, or hangs on a condition. That is not agreement, and is counted as none.",
  },
  different: {
    short: "different",
    meaning: "No option in common, on an issue whose options have no order.",
  },
  "cannot-compare": {
    short: "cannot be compared",
    meaning: "One of them is silent, gives mixed signals or is no party to the issue.",
  },
};

/** The groups of a ranking by distance: what can be ranked, then what cannot. */
export const RANK_WORDS: Readonly<Record<RankGroup, string>> = {
  "opposite-ends": "Opposite ends",
  apart: "Apart",
  "neighbouring-or-closer": "Neighbouring or closer",
  "could-overlap": "Could overlap: not ranked",
  "without-steps": "Without steps: not ranked",
  "cannot-compare": "Cannot be compared",
};

export type RelationWords = { readonly short: string; readonly detail: string };

/** How two of these names relate on one issue: the word, then what it is counted or hindered by. */
export function relationWords(relation: Relation, names: readonly [string, string]): RelationWords {
  const { short } = RELATION_WORDS[relation.kind];
  if (relation.kind === "cannot-compare") {
    const hindered = names.flatMap((name, side) => {
      const why = relation.why[side];
      return why ? [obstacleWords(why, name)] : [];
    });
    return { short, detail: hindered.join("; ") };
  }
  if (relation.kind === "could-overlap") return { short, detail: doubtWords(relation, names) };
  const conditional = namesWhere(
    names,
    relation.conditions.map((hung) => hung.length > 0),
  );
  const steps = distanceWords(relation);
  return {
    short,
    detail:
      conditional.length === 0 ? steps : `${steps}; ${possessiveList(conditional)} on a condition`,
  };
}

/** "2 of 4 steps"; with sets, both gaps: "1 to 3 of 4 steps". */
export function gapWords({ nearest, farthest }: Gap, steps: number): string {
  const range = nearest === farthest ? `${nearest}` : `${nearest} to ${farthest}`;
  return `${range} of ${counted(steps, "step")}`;
}

/** Why a party has no place to compare. */
export function obstacleWords(obstacle: Obstacle, name: string): string {
  switch (obstacle) {
    case "mixed":
      return `${MIXED.short} from ${name}`;
    case "none-found":
      return `${SILENCE_WORDS[obstacle].short} for ${name}`;
    case "unplaced":
    case "described-by-others":
      return `${name} ${SILENCE_WORDS[obstacle].short}`;
    case "not-a-party":
      return `this issue is not one of ${possessive(name)}`;
  }
}

/** Why positions that overlap may still differ: "Russia too vague to tell, and only if Ukraine’s condition is met". */
function doubtWords({ vague, conditions }: Comparison, names: readonly [string, string]): string {
  const unclear = namesWhere(names, vague);
  const hung = namesWhere(
    names,
    conditions.map((those) => those.length > 0),
  );
  const vagueness =
    unclear.length === 2 ? "both too vague to tell" : `${unclear[0]} too vague to tell`;
  const ifs =
    hung.length === 2
      ? "if the conditions of both are met"
      : `if ${possessive(hung[0] ?? "")} condition is met`;
  if (unclear.length === 0) return ifs;
  return hung.length === 0 ? vagueness : `${vagueness}, and only ${ifs}`;
}

function distanceWords({ kind, gap, optionCount }: Comparison): string {
  if (kind === "different") return "no option in common";
  if (kind === "same") return "the same one option";
  return gap ? gapWords(gap, optionCount - 1) : "";
}

function namesWhere(
  names: readonly [string, string],
  holds: readonly boolean[],
): readonly string[] {
  return names.filter((_, side) => holds[side]);
}

function possessiveList(names: readonly string[]): string {
  return names.map(possessive).join(" and ");
}
