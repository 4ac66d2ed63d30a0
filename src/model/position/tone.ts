import type { Issue } from "#model/dossier/dossier.ts";

/** Colour roles from one pole of a scale to the other; "plain" where there are no poles. */
export type Tone = "a2" | "a1" | "mid" | "b1" | "b2" | "plain";

const RAMPS: Record<number, readonly Tone[]> = {
  2: ["a2", "b2"],
  3: ["a2", "mid", "b2"],
  4: ["a2", "a1", "b1", "b2"],
  5: ["a2", "a1", "mid", "b1", "b2"],
};

/** The colour role of a place on the issue's scale; a longer scale repeats roles, and position tells them apart. */
export function toneOf({ scale, options }: Pick<Issue, "scale" | "options">, place: number): Tone {
  if (scale === "nominal") return "plain";
  const ramp = RAMPS[options.length] ?? RAMPS[5] ?? [];
  const along = Math.round((place * (ramp.length - 1)) / Math.max(1, options.length - 1));
  return ramp[along] ?? "mid";
}
