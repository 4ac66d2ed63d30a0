import { listWords } from "#model/text/english.ts";
import type { Text } from "./textsOf.ts";

/** The texts shown of which no clause on the issue is on record, in one line. */
export function withoutWords(without: readonly Text[], shown: readonly Text[]): string {
  const names = without.map(({ proposal }) => proposal.name);
  if (names.length < shown.length) return `No clause on record: ${names.join(" · ")}`;
  return shown.length === 1
    ? `No clause on record: ${listWords(names)}`
    : `None of the ${shown.length} texts has a clause on this issue on record.`;
}
