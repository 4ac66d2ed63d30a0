import * as v from "valibot";
import { differenceBetween, isVisible, LONGEST_TEXT, unfitSignIn } from "#model/text/form.ts";
import { isEdtf } from "./edtf.ts";

/** Words of a text that may be none. */
export const Context = v.pipe(
  v.string(),
  v.maxLength(LONGEST_TEXT, `at most ${LONGEST_TEXT} characters`),
  v.check(
    (text) => unfitSignIn(text) === undefined,
    ({ input }) => `text without ${unfitSignIn(input)}`,
  ),
  v.check(
    (text) => text === composed(text),
    ({ input }) => `composed letters, ${differenceBetween(input, composed(input))}`,
  ),
);
export const Text = v.pipe(
  Context,
  v.nonEmpty("some text"),
  v.check((text) => text === "" || isVisible(text), "some text, found only what cannot be seen"),
);
const word = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "an id of small letters, digits and single hyphens"),
  v.maxLength(100, "an id of at most 100 letters"),
);
export const id = v.pipe(
  word,
  v.check(
    isFree,
    "another id: none stands for no thing, and Windows keeps con, nul, com1 and such to itself",
  ),
);
export const PartyId = v.pipe(id, v.brand("PartyId"));
export const ProposalId = v.pipe(id, v.brand("ProposalId"));
export const TopicId = v.pipe(id, v.brand("TopicId"));
export const IssueId = v.pipe(id, v.brand("IssueId"));
export const OptionId = v.pipe(word, v.brand("OptionId"));
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
  v.check(isEdtf, "an EDTF date such as 2025-12-05, 2025-11, 2025-12-02~ or 2025-11-26/2025-12-01"),
);
export const Day = v.pipe(
  v.string(),
  v.isoDate("a day such as 2025-12-05"),
  v.check(isEdtf, "a day that exists"),
);
export const Version = v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/, "a version such as 1.0.0"));

/** Ids become names of files and folders, and words of addresses. */
function isFree(name: string): boolean {
  return !/^(none|con|prn|aux|nul|(com|lpt)\d)$/.test(name);
}

/** One form of each letter, and no mark of byte order, which some machines put before a text. */
function composed(text: string): string {
  return text.replaceAll("\uFEFF", "").normalize("NFC");
}
