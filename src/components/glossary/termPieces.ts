type Entry = { readonly term: string; readonly text: string };
type Piece = { readonly text: string; readonly entry?: Entry };

/** A text in pieces, each glossary term marked where it first stands; longer terms before shorter ones. */
export function termPieces(text: string, glossary: readonly Entry[]): readonly Piece[] {
  const byLength = glossary.toSorted((a, b) => b.term.length - a.term.length);
  let pieces: readonly Piece[] = [{ text }];
  for (const entry of byLength) {
    const pattern = new RegExp(
      String.raw`(?<![\p{L}\p{N}])${entry.term.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`)}(?![\p{L}\p{N}])`,
      "iu",
    );
    const at = pieces.findIndex((piece) => !piece.entry && pattern.test(piece.text));
    const piece = pieces[at];
    const found = piece && pattern.exec(piece.text);
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
