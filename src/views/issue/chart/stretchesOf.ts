import type { Issue, OptionId } from "#model/dossier/dossier.ts";
import { toneOf } from "#model/position/tone.ts";
import type { Stretch } from "./parts.ts";

/** A set as the stretches that it is drawn in; options without an order have no neighbours. */
export function stretchesOf(issue: Issue, set: readonly OptionId[]): readonly Stretch[] {
  const stretches: { first: number; tones: ReturnType<typeof toneOf>[] }[] = [];
  for (const [place, { id }] of issue.options.entries()) {
    if (!set.includes(id)) continue;
    const last = stretches.at(-1);
    const joins = issue.scale === "ordinal" && last && last.first + last.tones.length === place;
    if (joins) last.tones.push(toneOf(issue, place));
    else stretches.push({ first: place, tones: [toneOf(issue, place)] });
  }
  return stretches;
}
