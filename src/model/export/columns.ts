import type { Confidence, Read, Voice, VoiceMark } from "#model/dossier/codes.ts";
import type { RecordedPosition } from "#model/position/stands.ts";

/** Whose words carry a position, where no outlet is named beside it. */
export const MARK_WORDS: Record<VoiceMark, string> = {
  "own-words": "in its own words",
  told: "said, as told by an outlet",
  reported: "as reported",
  "others-say": "as others say",
};

export const VOICE_CODE_WORDS: Record<Voice, string> = {
  self: "the party or its officials say it",
  reporter: "the outlet’s own characterisation",
  "other-party": "another party describes this party’s stance",
};

export const READ_WORDS: Record<Read, string> = {
  whole: "read whole",
  excerpt: "read in an excerpt",
};

export const CONFIDENCE_WORDS: Record<Confidence, string> = {
  1: "doubtful",
  2: "a retelling: one outlet’s account",
  3: "the issuing body, a wire or a direct quotation in a good outlet",
};

export const FLAG_WORDS = {
  undated: "undated: said by then or earlier",
  "over-a-year-old": "over a year old",
  "on-a-condition": "on a condition",
  "earlier-draft": "from an earlier draft; the revised text is not public",
  "since-reported": "since then reported otherwise",
  contested: "contested",
  "rests-on-one": "rests on one statement alone",
  retold: "a retelling",
} as const;
export type Flag = keyof typeof FLAG_WORDS;

/** What weakens or qualifies a position, in the order of the words above. */
export function flagsOf(position: RecordedPosition, conditions: number): readonly Flag[] {
  const flags: Record<Flag, boolean> = {
    undated: !position.dated,
    "over-a-year-old": position.age > 365,
    "on-a-condition": conditions > 0,
    "earlier-draft": position.earlierDraft !== undefined,
    "since-reported": position.sinceReported.length > 0,
    contested: position.contestedBy.length > 0,
    "rests-on-one": position.restsOnOne,
    retold: position.lowConfidence,
  };
  return FLAGS.filter((flag) => flags[flag]);
}

const FLAGS = [
  "undated",
  "over-a-year-old",
  "on-a-condition",
  "earlier-draft",
  "since-reported",
  "contested",
  "rests-on-one",
  "retold",
] as const satisfies readonly Flag[];
