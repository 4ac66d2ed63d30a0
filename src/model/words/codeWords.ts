import type {
  Confidence,
  Contents,
  ProposalStatus,
  Read,
  SourceKind,
  Speech,
  Unplaced,
  Voice,
  VoiceMark,
} from "#model/dossier/codes.ts";
import type { RuleId } from "#model/position/rules.ts";
import type { Shelf } from "#model/position/shelves.ts";

/**
 * The words of every code, one row each: `short` in a cell, a tag or a menu, `long` where it stands
 * alone, `taken` in a table that is taken away; `meaning` is what a passage is coded by and a cell
 * read by, `rule` the one that decides.
 */
export type Row = {
  readonly short: string;
  readonly long?: string;
  readonly taken?: string;
  readonly meaning?: string;
  readonly rule?: RuleId;
};
export type WordsOf<Code extends string | number, Has extends keyof Row = "short"> = Readonly<
  Record<Code, Row & Required<Pick<Row, Has>>>
>;

export const VOICE_WORDS: WordsOf<Voice, "long"> = {
  self: { short: "the party itself", long: "the party or its officials say it" },
  reporter: { short: "a reporter", long: "the outlet’s own characterisation" },
  "other-party": {
    short: "another party",
    long: "another party describes this party’s stance",
  },
};

/** `short` is for where the outlet is named beside it. */
export const VOICE_MARK_WORDS: WordsOf<VoiceMark, "long" | "taken" | "meaning"> = {
  "own-words": {
    short: "in its own words",
    long: "in its own words",
    taken: "in its own words",
    meaning:
      "The party or its officials say it, and at least part of the passage is quoted speech.",
  },
  told: {
    short: "said, as told",
    long: "said it, in an outlet’s words",
    taken: "said it, in an outlet’s words",
    meaning: "The party or its officials say it, in the outlet’s wording or in a summary of ours.",
  },
  reported: {
    short: "as reported",
    long: "as reported",
    taken: "as reported",
    meaning: "The outlet’s own account of where the party stands; nobody is told to have said it.",
  },
  "others-say": {
    short: "others say",
    long: "others say",
    taken: "as others say",
    meaning: "Another party says it of this one. It is never counted as this party’s position.",
  },
};

/** `long` says whose the words of the passage are: only direct speech is the speaker’s own. */
export const SPEECH_WORDS: WordsOf<Speech, "long" | "meaning"> = {
  direct: {
    short: "direct speech",
    long: "the speaker’s own",
    meaning: "The whole passage stands in quotation marks in the source.",
  },
  mixed: {
    short: "partly direct speech",
    long: "the outlet’s, in part the speaker’s own",
    meaning: "Part of the passage stands in quotation marks in the source.",
  },
  indirect: {
    short: "indirect speech",
    long: "the outlet’s",
    meaning: "The wording is the outlet’s, or ours where it is a summary.",
  },
};

export const NO_POSITION = "no position on the scale";

export const UNPLACED_WORDS: WordsOf<Unplaced, "meaning"> = {
  "off-scale": {
    short: "off this scale",
    meaning: "It bears on the issue, but says nothing that the issue’s options name.",
  },
  "too-vague": { short: "too vague to place", meaning: "It would leave every option open." },
  declined: { short: "declined to say", meaning: "The speaker would not say." },
  garbled: {
    short: "garbled in the source",
    meaning: "The passage contradicts itself or cannot be understood.",
  },
};

/** When a statement was made that says no date. */
export const UNDATED = "undated: by publication or earlier";

export const CONFIDENCE_WORDS: WordsOf<Confidence, "long" | "meaning"> = {
  1: { short: "doubtful", long: "doubtful", meaning: "Not sure enough to be taken in." },
  2: {
    short: "second-hand",
    long: "second-hand: one outlet’s account",
    meaning: "One outlet’s retelling, or a passage that our excerpt cuts.",
  },
  3: {
    short: "full",
    long: "the issuing body, a wire or a direct quotation in a good outlet",
    meaning: "The issuing body, a news agency, or words that a good outlet quotes.",
  },
};

/** The shelves of a cell’s evidence; `meaning` says why a statement lies there, `rule` by which. */
export const SHELF_WORDS: WordsOf<Shelf, "rule"> = {
  deciding: { short: "What decides it", rule: "D9" },
  "since-reported": {
    short: "Since then reported",
    meaning:
      "Newer than what the party itself said by more than 90 days, and elsewhere on the scale. A reporter’s account does not replace it.",
    rule: "D12",
  },
  contested: {
    short: "Contested by",
    meaning:
      "Not older than the deciding words, and elsewhere on the scale. It does not decide the cell.",
    rule: "D13",
  },
  older: {
    short: "Earlier",
    meaning: "A newer statement decides, or a quote of the same day.",
    rule: "D7",
  },
  restated: {
    short: "Restated, undated",
    meaning: "Said by the date of publication or earlier; a dated statement decides before it.",
    rule: "D6",
  },
  reported: {
    short: "As reported",
    meaning: "A reporter’s account; what the party itself said decides before it.",
    rule: "D5",
  },
  superseded: {
    short: "Superseded",
    meaning: "A clause of a text that a later text has replaced on this issue.",
    rule: "D4",
  },
  "others-say": {
    short: "What others say of it",
    meaning: "Never counted as the party’s own position.",
    rule: "D3",
  },
  unplaced: {
    short: "Said, but not placeable",
    meaning: "It bears on the issue and takes no place on its scale.",
    rule: "D2",
  },
};

export const STATUS_WORDS: WordsOf<ProposalStatus, "long"> = {
  leaked: { short: "leaked", long: "leaked" },
  told: { short: "told", long: "known from reports; its text is not on record here" },
  published: { short: "published", long: "published" },
  signed: { short: "signed", long: "signed" },
};

export const CONTENTS_WORDS: WordsOf<Contents, "long"> = {
  known: { short: "known", long: "its text is known" },
  partly: { short: "partly known", long: "some of its clauses are known" },
  unknown: { short: "not public", long: "its contents are not public" },
};

export const SOURCE_KIND_WORDS: WordsOf<SourceKind> = {
  official: { short: "official text" },
  wire: { short: "news agency" },
  newspaper: { short: "newspaper or broadcaster" },
  "state-media": { short: "state media" },
  aggregator: { short: "aggregator of others’ reports" },
};

/** `short` is for where it is said beside it that something was read. */
export const READ_WORDS: WordsOf<Read, "long"> = {
  whole: { short: "whole", long: "read whole" },
  excerpt: { short: "in an excerpt", long: "read in an excerpt" },
};
