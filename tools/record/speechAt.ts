import type { Speech } from "#model/dossier/codes.ts";

type Span = { readonly start: number; readonly end: number };

const LETTER = /[\p{L}\p{N}]/u;
const MARK = /["“”«»„]/;

/**
 * How the span of a text is told: direct if all of it is inside double quotation marks, which
 * may open earlier in the paragraph, indirect if none is and it holds no such mark, else mixed.
 */
export function speechAt(text: string, { start, end }: Span): Speech {
  const paragraphStart = text.slice(0, start).lastIndexOf("\n") + 1;
  const [paragraph = ""] = text.slice(paragraphStart).split("\n");
  const letters = insideMarks(paragraph)
    .slice(start - paragraphStart, end - paragraphStart)
    .filter((_, at) => LETTER.test(text[start + at] ?? ""));
  if (letters.length > 0 && letters.every(Boolean)) return "direct";
  return letters.some(Boolean) || MARK.test(text.slice(start, end)) ? "mixed" : "indirect";
}

/** For each place of a paragraph, whether it is inside quotation marks. */
function insideMarks(paragraph: string): boolean[] {
  const firstMark = paragraph.search(MARK);
  // A paragraph whose first mark closes goes on with a quotation that opened before it.
  const open = firstMark < 0 || opens(paragraph, firstMark, []) ? [] : ['"'];
  return paragraph.split("").map((character, at) => {
    if (MARK.test(character)) {
      if (opens(paragraph, at, open)) open.push(character);
      else open.pop();
    }
    return open.length > 0;
  });
}

/** A “ closes what a „ has opened; a straight mark opens before a word and after a gap. */
function opens(paragraph: string, at: number, open: readonly string[]): boolean {
  const mark = paragraph[at];
  if (mark === "“") return open.at(-1) !== "„";
  if (mark !== '"') return mark === "«" || mark === "„";
  const isAfterGap = !/[^\s([–—-]/.test(paragraph[at - 1] ?? "");
  const isBeforeGap = !/[^\s.,;:!?)\]–—-]/.test(paragraph[at + 1] ?? "");
  return isAfterGap === isBeforeGap ? open.length === 0 : isAfterGap;
}
