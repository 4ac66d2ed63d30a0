import * as v from "valibot";
import { checked, schemaWords } from "#model/words/faultWords.ts";
import {
  REFUSAL_WORDS,
  tooLongWords,
  tooManyWords,
  versionWords,
} from "#model/words/briefingWords.ts";
import { Briefing, BRIEFING_VERSIONS, MOST_SLIDES, Slide } from "#model/dossier/briefing.ts";

/** A slide that is not of any shape known here: kept as it was found, so that nothing is lost when it is saved again. */
type UnreadSlide = {
  readonly kind: "unread";
  readonly found: unknown;
  /** What is wrong with it: "issue: expected the field issue". */
  readonly fault: string;
};

/** A briefing as it is shown: what of it could not be read has a slide that says so. */
export type OpenBriefing = Omit<Briefing, "slides"> & {
  readonly slides: readonly (Slide | UnreadSlide)[];
};

export type Reading =
  | { readonly kind: "read"; readonly briefing: OpenBriefing }
  /** Why, in a sentence or two. */
  | { readonly kind: "refused"; readonly why: string };

/** A hundred times what a long briefing has. */
export const MOST_CHARACTERS = 2_000_000;

/** Reads what somebody saved or shared; never throws, and opens whatever can be opened of it. */
export function readBriefing(text: string): Reading {
  if (text.trim() === "") return refused(REFUSAL_WORDS.empty);
  if (text.length > MOST_CHARACTERS) return refused(tooLongWords(text.length, MOST_CHARACTERS));
  const found = jsonIn(text);
  if (found === undefined) return refused(REFUSAL_WORDS["not-json"]);
  if (!isThing(found)) return refused(REFUSAL_WORDS["no-briefing"]);
  const { briefingVersion, slides } = found;
  if (
    briefingVersion !== undefined &&
    !BRIEFING_VERSIONS.some((known) => known === briefingVersion)
  )
    return refused(versionWords(briefingVersion, BRIEFING_VERSIONS));
  if (!Array.isArray(slides) || slides.length === 0) return refused(REFUSAL_WORDS["no-briefing"]);
  if (slides.length > MOST_SLIDES) return refused(tooManyWords(slides.length, MOST_SLIDES));

  const whole = checked(Envelope, found);
  if (!whole.success) return refused(whole.issues.map(schemaWords).join("; "));
  return { kind: "read", briefing: { ...whole.output, slides: slides.map(slideIn) } };
}

/** The briefing as a file says it; what could not be read is written as it was found. */
export function briefingText(briefing: OpenBriefing): string {
  const slides = briefing.slides.map((slide) => (slide.kind === "unread" ? slide.found : slide));
  return `${JSON.stringify({ ...briefing, slides }, null, 2)}\n`;
}

const Envelope = v.strictObject({ ...Briefing.entries, slides: v.array(v.unknown()) });

function slideIn(found: unknown): Slide | UnreadSlide {
  const read = checked(Slide, found);
  return read.success
    ? read.output
    : { kind: "unread", found, fault: read.issues.map(schemaWords).join("; ") };
}

function refused(why: string): Reading {
  return { kind: "refused", why };
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isThing(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
