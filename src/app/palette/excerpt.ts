import { piecesOf } from "#model/text/fold.ts";

/** As much of a text as stands before its first marked word, and as much as is shown. */
const BEFORE = 48;
const LONGEST = 220;

/** The part of a text around the first word that was met, cut between words. */
export function excerptOf(text: string, marks: ReadonlySet<string>): string {
  const start = startIn(text, marks);
  const isWhole = text.length - start <= LONGEST;
  const part = isWhole
    ? text.slice(start)
    : text.slice(start, start + LONGEST).replace(/\s+\S*$/u, "");
  return `${start > 0 ? "…" : ""}${part}${isWhole ? "" : "…"}`;
}

function startIn(text: string, marks: ReadonlySet<string>): number {
  let met = 0;
  for (const { text: piece, marked } of piecesOf(text, marks)) {
    if (marked) break;
    met += piece.length;
  }
  if (met >= text.length || met <= BEFORE) return 0;
  const space = text.indexOf(" ", met - BEFORE);
  return space < 0 || space > met ? 0 : space + 1;
}
