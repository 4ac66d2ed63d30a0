import { counted } from "../../model/positionWords.ts";
import type { Proposals } from "./proposalsOf.ts";

/** How the reader's draft sits with every party, for those who hear it change; empty when it settles nothing. */
export function totalsSentence({ totals, parties }: Pick<Proposals, "totals" | "parties">): string {
  const draft = totals.find(({ text }) => !text);
  if (!draft) return "";
  const results = parties.map(({ name }, at) => `${name}: ${draft.counts[at]?.join(", ")}.`);
  return [`Your draft settles ${counted(draft.clauses, "issue")}.`, ...results].join(" ");
}
