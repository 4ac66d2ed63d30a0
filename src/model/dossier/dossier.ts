import * as v from "valibot";
import { Briefing } from "./briefing.ts";
import {
  CODERS,
  CONFIDENCES,
  CONTENTS,
  FIRMNESSES,
  PARTY_KINDS,
  PARTY_ROLES,
  PROPOSAL_STATUSES,
  READS,
  SCALES,
  SOURCE_KINDS,
  SPEECHES,
  UNPLACED,
  VOICES,
} from "./codes.ts";
import { Release } from "./release.ts";
import { Reliability } from "./reliability.ts";
import {
  Context,
  Day,
  Edtf,
  id,
  IssueId,
  OptionId,
  PartyId,
  ProposalId,
  SourceId,
  StatementId,
  TopicId,
  Text,
  Version,
} from "./parts.ts";
import { Contact, WebAddress } from "./webAddress.ts";

export { IssueId, OptionId, PartyId, ProposalId, SourceId, StatementId };

/** The versions of the published shape that are read here, newest last; a change that breaks readers raises the first number. */
const FORMAT_VERSIONS = ["1.0.0", "1.1.0", "2.0.0", "2.1.0"] as const;

/** How the formats before 2.0.0 name a page elsewhere; later ones say who published it. */
const BareAddress = v.pipe(WebAddress, v.brand("BareAddress"));
const Language = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, "a language tag such as en or ar"),
);
const options = v.pipe(v.array(OptionId), v.nonEmpty("at least one option"));

export const Party = v.strictObject({
  id: PartyId,
  name: Text,
  /** The name as it stands inside a sentence, where that is another: "the United States". */
  nameInSentence: v.optional(Text),
  shortName: Text,
  aliases: v.array(Text),
  kind: v.picklist(PARTY_KINDS),
  role: v.picklist(PARTY_ROLES),
  note: Text,
});

export const Proposal = v.strictObject({
  id: ProposalId,
  name: Text,
  sponsor: PartyId,
  date: Edtf,
  status: v.picklist(PROPOSAL_STATUSES),
  contents: v.picklist(CONTENTS),
  supersededBy: v.optional(ProposalId),
  note: Text,
});

export const Topic = v.strictObject({ id: TopicId, name: Text });

export const Issue = v.strictObject({
  id: IssueId,
  topic: TopicId,
  name: Text,
  question: Text,
  scale: v.picklist(SCALES),
  /** From one pole of the scale to the other; the order is not a value judgement. */
  options: v.pipe(
    v.array(v.strictObject({ id: OptionId, label: Text, description: Text })),
    v.minLength(2, "at least two options"),
  ),
  /** Sets of options that have a name of their own in speech. */
  spans: v.optional(v.array(v.strictObject({ options, label: Text }))),
  statusQuo: v.optional(OptionId),
  linked: v.optional(v.array(IssueId)),
  /** Who is a party to this issue; everybody, if absent. */
  parties: v.optional(v.array(PartyId)),
  note: Text,
});

export const Source = v.strictObject({
  id: SourceId,
  title: Text,
  outlet: Text,
  /** The byline as it is printed. */
  author: v.optional(Text),
  /** Who the byline names, where that cannot be told from its words. */
  authors: v.optional(
    v.array(
      v.union([
        v.strictObject({ family: Text, given: Text, suffix: v.optional(Text) }),
        v.strictObject({ group: Text }),
      ]),
    ),
  ),
  url: WebAddress,
  archivedUrl: v.optional(WebAddress),
  published: Edtf,
  publishedBasis: Text,
  retrieved: v.nullable(Day),
  language: v.nullable(Language),
  kind: v.picklist(SOURCE_KINDS),
  read: v.picklist(READS),
  provenance: Text,
});

const Speaker = v.strictObject({
  name: Text,
  role: v.optional(Text),
  party: v.optional(PartyId),
});

/** A page that is no source of the dossier and tells the same act of saying. */
const PageElsewhere = v.strictObject({
  url: WebAddress,
  outlet: Text,
  kind: v.picklist(SOURCE_KINDS),
  /** Null where it is not known. */
  published: v.nullable(Edtf),
});

const Quote = v.strictObject({
  kind: v.literal("quote"),
  exact: Text,
  prefix: Context,
  suffix: Context,
  /** When the quote was last found in the source's text, and how often; the build adds it. */
  checked: v.optional(
    v.strictObject({ on: Day, occurrences: v.pipe(v.number(), v.integer(), v.minValue(1)) }),
  ),
  /** The day on which a curator found that the source no longer says this. */
  changed: v.optional(Day),
});
const Paraphrase = v.strictObject({ kind: v.literal("paraphrase"), text: Text, pinpoint: Text });

export const Statement = v.strictObject({
  id: StatementId,
  source: SourceId,
  party: PartyId,
  issue: IssueId,
  proposal: v.optional(ProposalId),
  speaker: v.nullable(Speaker),
  voice: v.picklist(VOICES),
  speech: v.picklist(SPEECHES),
  firmness: v.picklist(FIRMNESSES),
  /** Null means no later than the source's publication. */
  said: v.nullable(Edtf),
  /** The options that the passage leaves open; null when it cannot be placed on the scale. */
  stance: v.nullable(options),
  unplaced: v.optional(v.picklist(UNPLACED)),
  /** The second-best reading of the passage. */
  alt: v.optional(options),
  conditionalOn: v.optional(Text),
  document: v.optional(Text),
  confidence: v.picklist(CONFIDENCES),
  /** Where else the same act of saying was seen: a source of the dossier, or a page elsewhere. */
  secondCopies: v.optional(v.array(v.union([SourceId, PageElsewhere, BareAddress]))),
  /** Which it was, where the speaker had several occasions on that day. */
  occasion: v.optional(Text),
  evidence: v.variant("kind", [Quote, Paraphrase]),
  note: v.optional(Text),
});

/** The rules that the passages were coded by, and what each edition changed. */
export const Codebook = v.strictObject({
  edition: v.pipe(v.number(), v.integer(), v.minValue(1)),
  rules: v.array(v.strictObject({ id: Text, text: Text })),
  changes: v.array(
    v.strictObject({
      edition: v.pipe(v.number(), v.integer(), v.minValue(1)),
      change: Text,
      reason: Text,
      date: v.optional(Day),
      /** The published statements that were coded anew by it. */
      moved: v.optional(v.array(StatementId)),
    }),
  ),
});
export const Glossary = v.array(v.strictObject({ term: Text, text: Text }));
export const Spellings = v.array(v.pipe(v.array(Text), v.minLength(2, "at least two spellings")));

const Correction = v.strictObject({ date: Day, statement: v.optional(StatementId), text: Text });

export const About = v.strictObject({
  formatVersion: v.picklist(FORMAT_VERSIONS, `one of ${FORMAT_VERSIONS.join(", ")}`),
  release: Version,
  id,
  title: Text,
  summary: Text,
  asOf: Day,
  recordEnds: Day,
  /** Between which days every date lies; from 1900 to the day of the build, where they are absent. */
  dates: v.optional(v.strictObject({ from: v.optional(Day), until: v.optional(Day) })),
  licence: Text,
  /** The two parties whose relation is told first; the belligerents, where it is absent. */
  principals: v.optional(v.tuple([PartyId, PartyId])),
  /** Where to write that a coding is wrong. */
  contact: v.optional(Contact),
  coverage: Text,
  codedBy: v.optional(v.picklist(CODERS)),
  /** Who, of people, reviewed the coding; nobody, where it is absent. */
  reviewedBy: v.optional(Text),
  /** How the coding was made, and who reviewed it. */
  coding: Text,
  corrections: v.array(Correction),
});

export const Dossier = v.strictObject({
  ...About.entries,
  parties: v.pipe(v.array(Party), v.nonEmpty("at least one party")),
  proposals: v.array(Proposal),
  topics: v.array(Topic),
  issues: v.pipe(v.array(Issue), v.nonEmpty("at least one issue")),
  sources: v.array(Source),
  statements: v.array(Statement),
  codebook: v.optional(Codebook),
  glossary: v.optional(Glossary),
  /** Words that are one name, spelled in several ways: a search for one finds all. */
  spellings: v.optional(Spellings),
  /** Every release up to this one, the newest first. */
  releases: v.optional(v.array(Release)),
  reliability: v.optional(Reliability),
  /** What the site shows a room when nothing else is asked for; made from all of it, where it is absent. */
  briefing: v.optional(Briefing),
});

export type Party = v.InferOutput<typeof Party>;
export type Proposal = v.InferOutput<typeof Proposal>;
export type Topic = v.InferOutput<typeof Topic>;
export type Issue = v.InferOutput<typeof Issue>;
export type Source = v.InferOutput<typeof Source>;
/** A statement with its words, as it is published. */
export type WholeStatement = v.InferOutput<typeof Statement>;
/** The dossier with all its words, as it is published. */
export type WholeDossier = v.InferOutput<typeof Dossier>;
/** What a reader is shown of a statement and nothing is derived from. */
export type Words = Pick<WholeStatement, "evidence" | "note">;
/** A statement whose words may come later: all that derivation, lists and choices need. */
export type Statement = Omit<WholeStatement, keyof Words> & {
  readonly evidence: Pick<Words["evidence"], "kind">;
};
/** The dossier as the site holds it: a big one without the words of its statements. */
export type Dossier = Omit<WholeDossier, "statements"> & { readonly statements: Statement[] };
