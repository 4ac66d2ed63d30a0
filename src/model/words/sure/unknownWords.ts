import type { Relation } from "#model/comparison/pair.ts";
import type { Issue, Party } from "#model/dossier/dossier.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { dateWords } from "#model/dossier/edtf.ts";
import type { SingleChange } from "#model/position/singleChange.ts";
import { counted, inSentence, listWords, startingSentence } from "#model/text/english.ts";
import { changeOf } from "./changeWords.ts";
import { relationWords } from "../relationWords.ts";

/** "Without this one summary (Vladimir Putin, 9 Jan 2026): apart, 1 of 4 steps". */
export function flipWords(
  index: DossierIndex,
  { change, becomes }: { readonly change: SingleChange; readonly becomes: Relation },
  names: readonly [string, string],
): string {
  const { short, detail } = relationWords(becomes, names);
  return `${changeOf(index, change)}: ${[short, detail].filter(Boolean).join(", ")}`;
}

/** "On 9 of 17 issues a single change would alter how Russia and Ukraine stand to each other." */
export function fragileWords(
  [a, b]: readonly [Party, Party],
  { fragile, of }: { readonly fragile: readonly Issue[]; readonly of: number },
): string {
  const names = `${inSentence(a)} and ${inSentence(b)}`;
  if (fragile.length === 0)
    return `${startingSentence(a)} and ${inSentence(b)} stand as they do under every single change.`;
  const which = listWords(fragile.map(({ name }) => name));
  return `A single change would alter how ${names} stand to each other on ${fragile.length} of ${counted(of, "issue")}: ${which}.`;
}

/** "between 5 Jul 2025 and 5 Jul 2026" */
export function betweenWords(from: string, to: string): string {
  return `between ${dateWords(from)} and ${dateWords(to)}`;
}
