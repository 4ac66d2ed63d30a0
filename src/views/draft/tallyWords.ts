import { counted } from "#model/text/english.ts";
import type { Drafted } from "./draftedOf.ts";

/** How the reader's draft sits with every party, for those who hear it change; empty when it settles nothing. */
export function tallyWords({
  settled,
  counts,
  parties,
}: Pick<Drafted, "settled" | "counts" | "parties">): string {
  if (settled === 0) return "";
  const results = parties.map(({ name }, at) => `${name}: ${counts[at]?.join(", ")}.`);
  return [`Your draft settles ${counted(settled, "issue")}.`, ...results].join(" ");
}
