import type { Confidence, Firmness, Speech, Unplaced, VoiceMark } from "#model/dossier/codes.ts";
import type { Headline } from "#model/comparison/headline.ts";
import type { Relation } from "#model/comparison/pair.ts";
import type { Silence } from "#model/position/position.ts";

/** What each word of a coding means: by these a passage is coded, and a cell is read. */
export const VOICE_MEANINGS: Record<VoiceMark, string> = {
  "own-words":
    "The party or its officials say it, and at least part of the passage is quoted speech.",
  told: "The party or its officials say it, in the outlet’s wording or in a summary of ours.",
  reported: "The outlet’s own account of where the party stands; nobody is told to have said it.",
  "others-say": "Another party says it of this one. It is never counted as this party’s position.",
};

export const VOICE_MARK_WORDS: Record<VoiceMark, string> = {
  "own-words": "in its own words",
  told: "said, as told by an outlet",
  reported: "as reported",
  "others-say": "others say",
};

export const FIRMNESS_MEANINGS: Record<Firmness, string> = {
  "red-line": "Never, will not, not negotiable: ruled out.",
  demand: "Must, insists, requires, demands, holds firm, presses for.",
  preference: "Wants, supports, proposes, should; and a clause of the party’s own proposal.",
  open: "Ready to, could accept, receptive to.",
  unstated: "All else, opposing and promising among it, and every clause of a mediator’s draft.",
};

export const SPEECH_MEANINGS: Record<Speech, string> = {
  direct: "The whole passage stands in quotation marks in the source.",
  mixed: "Part of the passage stands in quotation marks in the source.",
  indirect: "The wording is the outlet’s, or ours where it is a summary.",
};

export const UNPLACED_MEANINGS: Record<Unplaced, string> = {
  "off-scale": "It bears on the issue, but says nothing that the issue’s options name.",
  "too-vague": "It would leave every option open.",
  declined: "The speaker would not say.",
  garbled: "The passage contradicts itself or cannot be understood.",
};

export const CONFIDENCE_WORDS: Record<Confidence, string> = {
  3: "full",
  2: "one retelling",
  1: "doubtful",
};

export const CONFIDENCE_MEANINGS: Record<Confidence, string> = {
  3: "The issuing body, a news agency, or words that a good outlet quotes.",
  2: "One outlet’s retelling, or a passage that our excerpt cuts.",
  1: "Not sure enough to be taken in.",
};

export const SILENCE_MEANINGS: Record<Silence, string> = {
  "none-found": "Nothing by or about the party on this issue in what was read.",
  unplaced: "It spoke on the issue, but nothing that it said has a place on the scale.",
  "described-by-others":
    "Only others speak of it on this issue, and nothing that a reporter says of it has a place on the scale.",
  "not-a-party": "The question does not concern this party.",
};

export const RELATION_MEANINGS: Record<Relation["kind"], string> = {
  same: "Each leaves one option open, and it is the same.",
  "not-shown-to-differ":
    "The options they leave open overlap. That is not agreement: within the sets they may differ.",
  neighbouring: "One step between their nearest ends.",
  apart: "Two steps or more between their nearest ends.",
  "opposite-ends": "One at each end of the scale.",
  different: "No option in common, on an issue whose options have no order.",
  "cannot-compare": "One of them is silent, or gives mixed signals.",
};

export const VERDICTS: Record<
  Headline["verdict"],
  { readonly words: string; readonly meaning: string }
> = {
  agree: {
    words: "All on record say the same",
    meaning: "Every party on record leaves the same single option open.",
  },
  "none-shown-to-differ": {
    words: "None shown to differ",
    meaning: "Of every pair on record the options overlap.",
  },
  "within-one-step": {
    words: "Within one step",
    meaning: "The widest gap of any pair is one step.",
  },
  split: {
    words: "At least 3 of 4 steps apart",
    meaning:
      "The widest gap of any pair, of all the steps that the scale has: at opposite ends, where it is all of them; they differ, where the options have no order.",
  },
  "cannot-compare": {
    words: "Mixed signals, cannot be compared",
    meaning: "Too few are left when mixed signals are set aside.",
  },
  "not-enough-on-record": {
    words: "Not enough on record",
    meaning: "Fewer than two parties have a position.",
  },
};

/** What can stand beside a position. */
export const QUALIFIERS = [
  {
    words: "mixed signals",
    meaning: "On the deciding day the party said things that share no option.",
    rule: "D10",
  },
  {
    words: "on a condition",
    meaning: "The passage ties the stance to something that must come first.",
  },
  {
    words: "over a year old",
    meaning: "The deciding words are more than 365 days older than the date shown.",
  },
  {
    words: "from an earlier draft; the revised text is not public",
    meaning:
      "A clause decides whose text was revised, and the revision is not public on this issue.",
    rule: "D4",
  },
  {
    words: "since then reported",
    meaning: "A reporter, more than 90 days later, places the party elsewhere.",
    rule: "D12",
  },
  {
    words: "contested",
    meaning: "Somebody else, not earlier, places the party elsewhere.",
    rule: "D13",
  },
  { words: "a retelling", meaning: "Every deciding statement is of less than full confidence." },
  { words: "so far", meaning: "Somebody is silent who could still change the words.", rule: "D15" },
] as const;
