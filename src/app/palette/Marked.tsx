import { piecesOf } from "#model/text/fold.ts";

type Props = { text: string; marks: ReadonlySet<string> };

/** A text with the words that were met marked in it. */
export function PaletteMarked({ text, marks }: Props) {
  return piecesOf(text, marks).map(({ text: piece, marked }, at) =>
    marked ? <mark key={at}>{piece}</mark> : piece,
  );
}
