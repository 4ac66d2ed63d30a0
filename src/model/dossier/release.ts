import * as v from "valibot";
import {
  Day,
  IssueId,
  OptionId,
  PartyId,
  ProposalId,
  SourceId,
  StatementId,
  Text,
  Version,
} from "./parts.ts";

/** What a folder says by hand of one release. */
export const ReleaseNote = v.strictObject({ version: Version, date: Day, summary: Text });

/** Why one release coded a statement anew or withdrew it, said by hand. */
export const Reason = v.strictObject({ release: Version, statement: StatementId, reason: Text });

const ids = {
  parties: v.array(PartyId),
  proposals: v.array(ProposalId),
  issues: v.array(IssueId),
  options: v.array(v.strictObject({ issue: IssueId, option: OptionId })),
  sources: v.array(SourceId),
};
const touched = {
  statement: StatementId,
  source: SourceId,
  party: PartyId,
  issue: IssueId,
  reason: Text,
};
const words = v.array(v.string());

/** One release and what it changed; the build works it out by comparing it with the one before. */
export const Release = v.strictObject({
  ...ReleaseNote.entries,
  added: v.strictObject({
    ...ids,
    /** How many of each source; the first release adds everything it has. */
    statements: v.array(v.strictObject({ source: SourceId, count: v.number() })),
  }),
  removed: v.strictObject(ids),
  /** Statements whose code is another than before, field by field; no words where there was nothing. */
  recoded: v.array(
    v.strictObject({
      ...touched,
      changes: v.array(v.strictObject({ field: Text, from: words, to: words })),
    }),
  ),
  withdrawn: v.array(v.strictObject(touched)),
  /** Statements with the same code and another note or context. */
  reworded: v.array(StatementId),
});

export type ReleaseNote = v.InferOutput<typeof ReleaseNote>;
export type Reason = v.InferOutput<typeof Reason>;
export type Release = v.InferOutput<typeof Release>;
