import { counted } from "#model/text/english.ts";
import type { Proposals } from "./proposalsOf.ts";

/** How the reader's draft sits with every party, for those who hear it change; empty when it settles nothing. */
export function totalsSentence({
  drafted,
  parties,
}: Pick<Proposals, "drafted" | "parties">): string {
  if (!drafted) return "";
  const results = parties.map(({ name }, at) => `${name}: ${drafted.counts[at]?.join(", ")}.`);
  return [`Your draft settles ${counted(drafted.clauses, "issue")}.`, ...results].join(" ");
}
