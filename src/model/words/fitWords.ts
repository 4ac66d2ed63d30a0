import { MIXED } from "#model/words/position/positionCodes.ts";
import type { Obstacle } from "#model/comparison/pair.ts";
import type { Issue } from "#model/dossier/dossier.ts";
import { counted } from "#model/text/english.ts";
import type { Fit } from "#model/comparison/fit.ts";

// Of a clause that sits nowhere: it is the fit that is unknown, and why a party is silent is said beside it.
const OBSTACLE_WORDS: Record<Obstacle, string> = {
  "none-found": "unknown",
  unplaced: "unknown",
  "described-by-others": "unknown",
  mixed: `unknown: ${MIXED.short}`,
  "not-a-party": "not a party",
};

/** Said beside how a clause sits with a position that is made of the text itself. */
export const OWN_TEXT = "the position rests on this text";
export const OWN_OF_THESE = "the position rests on one of these texts";

/** How a clause sits with a position: "inside", "could fit: too vague to tell", "1 of 4 steps outside"; undefined where there is no clause to sit. */
export function fitWords({ options }: Pick<Issue, "options">, fit: Fit): string | undefined {
  const stepsOf = (steps: number) => `${steps} of ${counted(options.length - 1, "step")}`;
  switch (fit.kind) {
    case "inside":
      return "inside";
    case "could-fit":
      return `could fit${doubtWords(fit)}`;
    case "outside":
      return fit.steps === undefined ? "outside" : `${stepsOf(fit.steps)} outside`;
    case "outside-red-line":
      return fit.steps === undefined
        ? "outside a red line"
        : `outside a red line, ${stepsOf(fit.steps)}`;
    case "unknown":
      return fit.why === "no-clause" ? undefined : OBSTACLE_WORDS[fit.why];
  }
}

/** Why a clause that overlaps a position may still not fit it. */
function doubtWords({ vague, onCondition }: Extract<Fit, { kind: "could-fit" }>): string {
  const condition = "if its condition is met";
  if (vague === undefined) return ` ${condition}`;
  const unclear = vague === "position" ? "too vague to tell" : "the text is too vague to tell";
  return `: ${unclear}${onCondition ? `, and only ${condition}` : ""}`;
}
