import type { Obstacle } from "#model/comparison/pair.ts";
import { counted } from "#model/text/english.ts";
import type { Fit } from "#model/comparison/fit.ts";

const OBSTACLE_WORDS: Record<Obstacle, string> = {
  "none-found": "unknown",
  unplaced: "unknown",
  "described-by-others": "unknown",
  mixed: "unknown: mixed signals",
  "not-a-party": "not a party",
};

/** How a clause sits with a position: "inside", "2 steps outside"; undefined where there is no clause to sit. */
export function fitWords(fit: Fit): string | undefined {
  switch (fit.kind) {
    case "inside":
      return fit.wholly ? "inside" : "inside in part";
    case "outside":
      return fit.steps === undefined ? "outside" : `${counted(fit.steps, "step")} outside`;
    case "outside-red-line":
      return fit.steps === undefined
        ? "outside a red line"
        : `outside a red line, ${counted(fit.steps, "step")}`;
    case "unknown":
      return fit.why === "no-clause" ? undefined : OBSTACLE_WORDS[fit.why];
  }
}
