import { createContext, useContext } from "react";
import { foldedWordsIn, piecesOf } from "#model/text/fold.ts";

export const NO_MARKS: ReadonlySet<string> = new Set();

/** The words that a search met, folded. */
export const Marks = createContext(NO_MARKS);

type Props = { text: string };

/** A text with the words that the search met marked in it. */
export function Marked({ text }: Props) {
  const marks = useContext(Marks);
  if (marks.size === 0 || !wordsOf(text).some((word) => marks.has(word))) return text;
  return piecesOf(text, marks).map(({ text: piece, marked }, at) =>
    marked ? <mark key={at}>{piece}</mark> : piece,
  );
}

const MOST_REMEMBERED = 5000;
const remembered = new Map<string, readonly string[]>();

/** A text's words, folded; remembered, for with every key most texts turn out to have no mark. */
function wordsOf(text: string): readonly string[] {
  const known = remembered.get(text);
  if (known) return known;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const words = foldedWordsIn(text).map(({ word }) => word);
  remembered.set(text, words);
  return words;
}
