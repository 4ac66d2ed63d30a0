import type { Issue, OptionId } from "#model/dossier/dossier.ts";

/** Colour roles from one pole of a scale to the other; "plain" where there are no poles. */
export type Tone = "a2" | "a15" | "a1" | "mid" | "b1" | "b15" | "b2" | "plain";

const RAMPS: Record<number, readonly Tone[]> = {
  2: ["a2", "b2"],
  3: ["a2", "mid", "b2"],
  4: ["a2", "a1", "b1", "b2"],
  5: ["a2", "a1", "mid", "b1", "b2"],
  6: ["a2", "a15", "a1", "b1", "b15", "b2"],
  7: ["a2", "a15", "a1", "mid", "b1", "b15", "b2"],
};

/** The colour role of a place on the issue's scale; a longer scale repeats roles, and position tells them apart. */
export function toneOf({ scale, options }: Pick<Issue, "scale" | "options">, place: number): Tone {
  if (scale === "nominal") return "plain";
  const ramp = RAMPS[options.length] ?? RAMPS[7] ?? [];
  const along = Math.round((place * (ramp.length - 1)) / Math.max(1, options.length - 1));
  return ramp[along] ?? "mid";
}

/** Options that lie beside each other on the scale, from a place that is counted from 0; one tone for each. */
export type Stretch = { readonly first: number; readonly tones: readonly Tone[] };

/** A set as the stretches that it is drawn in; options without an order have no neighbours. */
export function stretchesOf(issue: Issue, set: readonly OptionId[]): readonly Stretch[] {
  const stretches: { first: number; tones: Tone[] }[] = [];
  for (const [place, { id }] of issue.options.entries()) {
    if (!set.includes(id)) continue;
    const last = stretches.at(-1);
    const joins = issue.scale === "ordinal" && last && last.first + last.tones.length === place;
    if (joins) last.tones.push(toneOf(issue, place));
    else stretches.push({ first: place, tones: [toneOf(issue, place)] });
  }
  return stretches;
}
