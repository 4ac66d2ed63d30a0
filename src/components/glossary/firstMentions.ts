import { termPieces } from "./termPieces.ts";

type Entry = { readonly term: string; readonly text: string };

/** For each of several texts in the order they are read, the terms that none before it mentions. */
export function firstMentions(
  texts: readonly string[],
  glossary: readonly Entry[] = [],
): readonly (readonly Entry[])[] {
  let rest = glossary;
  return texts.map((text) => {
    const found = termPieces(text, rest).flatMap(({ entry }) => entry ?? []);
    rest = rest.filter((entry) => !found.includes(entry));
    return found;
  });
}
