import * as v from "valibot";
import { Day, IssueId, PartyId, ProposalId, StatementId, Text } from "./parts.ts";

/** The versions of the shape that are read here, newest last. */
export const BRIEFING_VERSIONS = ["1.0.0"] as const;

/** More than anybody shows, and not too many to be drawn. */
export const MOST_SLIDES = 1000;

const textUpTo = (most: number) => v.pipe(Text, v.maxLength(most, `at most ${most} characters`));
const some = <Id extends v.GenericSchema>(ids: Id) =>
  v.pipe(v.array(ids), v.nonEmpty("at least one"));

/** A place on this site: `/issue/nato-membership/`, with what is chosen there after a `?`. */
const SiteAddress = v.pipe(
  v.string(),
  v.check(isOnSite, "an address on this site, such as /issue/ID/, and of no other site"),
);

/** What any slide may say. */
const said = {
  /** The presenter's own words, on the slide. */
  caption: v.optional(textUpTo(300)),
  /** Plain text to read aloud; a line is a paragraph. */
  notes: v.optional(textUpTo(5000)),
  /** The day that it shows; that of the briefing, if absent. */
  asOf: v.optional(Day),
};
/** Who and what is in view; what the briefing says, if absent, and else all. */
const inView = { parties: v.optional(some(PartyId)), issues: v.optional(some(IssueId)) };

export const Slide = v.variant("kind", [
  v.strictObject({ kind: v.literal("title"), ...said }),
  v.strictObject({ kind: v.literal("on-record"), ...said, ...inView }),
  v.strictObject({
    kind: v.literal("issue"),
    issue: IssueId,
    parties: v.optional(some(PartyId)),
    /** Who is brought forward, one after another; everybody on record, if absent. */
    steps: v.optional(v.array(PartyId)),
    ...said,
  }),
  v.strictObject({
    kind: v.literal("pair"),
    /** The two that the record is about, if absent. */
    between: v.optional(v.tuple([PartyId, PartyId])),
    issues: inView.issues,
    ...said,
  }),
  v.strictObject({ kind: v.literal("moved"), since: Day, ...inView, ...said }),
  v.strictObject({
    kind: v.literal("texts"),
    /** One text is held against the positions, clause by clause; of several, or all, their order is told. */
    proposals: v.optional(some(ProposalId)),
    ...inView,
    ...said,
  }),
  v.strictObject({ kind: v.literal("not-known"), ...inView, ...said }),
  v.strictObject({ kind: v.literal("quote"), statement: StatementId, ...said }),
  v.strictObject({ kind: v.literal("sources"), ...said }),
  v.strictObject({ kind: v.literal("view"), address: SiteAddress, ...said }),
]);

/** A briefing is data: what is shown, slide after slide, and what is said to it. */
export const Briefing = v.strictObject({
  briefingVersion: v.picklist(BRIEFING_VERSIONS, `one of ${BRIEFING_VERSIONS.join(", ")}`),
  title: textUpTo(200),
  /** What all its slides show, where one does not say otherwise. */
  asOf: v.optional(Day),
  parties: inView.parties,
  issues: inView.issues,
  slides: v.pipe(
    v.array(Slide),
    v.nonEmpty("at least one slide"),
    v.maxLength(MOST_SLIDES, `at most ${MOST_SLIDES} slides`),
  ),
});

export type Slide = v.InferOutput<typeof Slide>;
export type Briefing = v.InferOutput<typeof Briefing>;

function isOnSite(address: string): boolean {
  // A browser reads a backslash as a slash, and leaves out what cannot be seen.
  return /^\/(?!\/)[^\s\\\p{Cc}]*$/u.test(address);
}
