import type { Issue, Party } from "#model/dossier/dossier.ts";
import { inSentence, listWords } from "#model/text/english.ts";

/** A plain sentence made from the data, where it leads, and how to count it again. */
export type Finding = {
  readonly sentence: string;
  readonly path: string;
  readonly arithmetic: string;
};

export const RELATED = { same: "say the same", near: "are not shown to differ" };

/** How many issues a sentence names before it counts the rest. */
const NAMED = 3;

export function nameList(parties: readonly Party[]): string {
  return listWords(parties.map(inSentence));
}

/** "Neutrality and Western troops"; of many, the first ones and how many more. */
export function issueList(issues: readonly Issue[]): string {
  const names = issues.map(({ name }) => name);
  const more = names.length - NAMED;
  return listWords(more > 0 ? [...names.slice(0, NAMED), `${more} more`] : names);
}
