import * as v from "valibot";
import { isEdtf } from "./edtf.ts";

export const Text = v.pipe(v.string(), v.nonEmpty("expected some text, found none"));
export const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "expected an id of small letters, digits and single hyphens"),
);
export const PartyId = v.pipe(id, v.brand("PartyId"));
export const ProposalId = v.pipe(id, v.brand("ProposalId"));
export const TopicId = v.pipe(id, v.brand("TopicId"));
export const IssueId = v.pipe(id, v.brand("IssueId"));
export const OptionId = v.pipe(id, v.brand("OptionId"));
export const SourceId = v.pipe(id, v.brand("SourceId"));
export const StatementId = v.pipe(id, v.brand("StatementId"));

export type PartyId = v.InferOutput<typeof PartyId>;
export type ProposalId = v.InferOutput<typeof ProposalId>;
export type TopicId = v.InferOutput<typeof TopicId>;
export type IssueId = v.InferOutput<typeof IssueId>;
export type OptionId = v.InferOutput<typeof OptionId>;
export type SourceId = v.InferOutput<typeof SourceId>;
export type StatementId = v.InferOutput<typeof StatementId>;

export const Edtf = v.pipe(
  v.string(),
  v.check(
    isEdtf,
    "expected an EDTF date such as 2025-12-05, 2025-11, 2025-12-02~ or 2025-11-26/2025-12-01",
  ),
);
export const Day = v.pipe(
  v.string(),
  v.isoDate("expected a day such as 2025-12-05"),
  v.check(isEdtf, "expected a day that exists"),
);
export const Version = v.pipe(
  v.string(),
  v.regex(/^\d+\.\d+\.\d+$/, "expected a version such as 1.0.0"),
);
