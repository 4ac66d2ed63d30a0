import { remembered } from "#model/text/order.ts";

type Entry = { readonly term: string; readonly text: string };
type Piece = { readonly text: string; readonly entry?: Entry };

/** A text in pieces, each glossary term marked where it first stands; longer terms before shorter ones. */
export function termPieces(text: string, glossary: readonly Entry[]): readonly Piece[] {
  const written = caseless(text);
  let pieces: readonly Piece[] = [{ text }];
  for (const entry of glossary.toSorted((a, b) => b.term.length - a.term.length)) {
    const { letters, pattern } = wantedOf(entry);
    // Most texts hold few of the terms, and to look for letters is far quicker than for a word.
    if (!written.includes(letters)) continue;
    const places = pieces.map((piece) => (piece.entry ? undefined : wordsIn(piece.text, pattern)));
    const at = places.findIndex((place) => place !== undefined);
    const [piece, found] = [pieces[at], places[at]];
    if (!piece || !found) continue;
    const parts: readonly Piece[] = [
      { text: piece.text.slice(0, found.index) },
      { text: found[0], entry },
      { text: piece.text.slice(found.index + found[0].length) },
    ];
    pieces = pieces.toSpliced(at, 1, ...parts.filter((part) => part.text !== ""));
  }
  return pieces;
}

/** What is looked for: the letters of a term, first in any case, then as they stand in a text. */
const wantedOf = remembered(({ term }: Entry) => ({
  letters: caseless(term),
  pattern: new RegExp(term.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`), "giu"),
}));

/** Where the letters of a term first stand as words of their own, not within a longer one. */
function wordsIn(text: string, pattern: RegExp): RegExpExecArray | undefined {
  // Apart from the pattern: a class of all letters in any case takes a browser long to prepare, for each term anew.
  return [...text.matchAll(pattern)].find(
    ({ 0: words, index }) =>
      !ENDS_IN_WORD.test(text.slice(0, index)) &&
      !BEGINS_WITH_WORD.test(text.slice(index + words.length)),
  );
}

const ENDS_IN_WORD = /[\p{L}\p{N}]$/u;
const BEGINS_WITH_WORD = /^[\p{L}\p{N}]/u;

/** The same letters for whatever differs in case alone. */
function caseless(text: string): string {
  return text.toLowerCase().toUpperCase();
}
