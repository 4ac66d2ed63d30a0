import type { Statement, Words } from "#model/dossier/dossier.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { foundWords, passageWords } from "#model/words/sure/wordingWords.ts";

/** The passage that a note is about and where it stands, for whoever gets the note without the page. */
export function passageLines(
  index: Pick<DossierIndex, "sourceOf">,
  statement: Statement,
  words: Words,
): readonly string[] {
  const source = index.sourceOf(statement.source);
  return [`Passage: ${passageWords(statement, words, source)}`, foundWords(source)];
}
