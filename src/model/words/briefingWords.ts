import type { BRIEFING_VERSIONS } from "#model/dossier/briefing.ts";
import type { Stranger } from "#model/faults/strangers.ts";
import { listWords } from "#model/text/english.ts";

/** Why a file, or what an address holds, cannot be opened as a briefing. */
export const REFUSAL_WORDS = {
  empty: "It is empty.",
  "not-json": "It is no JSON, so it is no briefing that this page wrote.",
  "no-briefing": "It is JSON, but no briefing: it has no title and no list of slides.",
  "not-read": "It could not be read.",
} as const;

/** Of a slide that was not added to the briefing in the address. */
export const TOO_LONG_WITH_SLIDE =
  "Not added: with one slide more the briefing is too long for the address. Go back to it, save it to a file there, and add the page by its address.";

export function tooLongWords(characters: number, most: number): string {
  const inMillions = (count: number) => `${(count / 1_000_000).toFixed(1)} million characters`;
  return `It has ${inMillions(characters)}; a briefing has at most ${inMillions(most)}.`;
}

export function tooManyWords(slides: number, most: number): string {
  return `It has ${slides} slides; a briefing has at most ${most}.`;
}

export function versionWords(found: unknown, known: typeof BRIEFING_VERSIONS): string {
  const said = typeof found === "string" ? `version ${found}` : "no version that can be read";
  return `It is of ${said} of the format; this page reads ${listWords(known)}. A newer page may open it.`;
}

/** What a slide names that the record has not: "It names the party “xyz”, which is not in this record." */
export function strangerWords({ noun, found, list }: Stranger): string {
  return list
    ? `It names the ${noun} “${found}”, which is not in this record.`
    : `It asks for ${found}, a day after the last of this record.`;
}
