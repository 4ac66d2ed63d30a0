import { Fragment } from "react";
import { Term } from "./Term.tsx";
import { termPieces } from "./termPieces.ts";

type Entry = { readonly term: string; readonly text: string };
type Props = { text: string; glossary: readonly Entry[] | undefined };

/** A text in which the first mention of each glossary term explains it. */
export function TermText({ text, glossary = [] }: Props) {
  return termPieces(text, glossary).map((piece, at) => (
    <Fragment key={at}>
      {piece.entry ? <Term words={piece.text} entry={piece.entry} /> : piece.text}
    </Fragment>
  ));
}
