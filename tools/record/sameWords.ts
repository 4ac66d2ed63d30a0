export type Span = { readonly start: number; readonly end: number };

const MARK = /["“”„«»‟]/;
const MARKS = /^["“”„«»‟].*["“”„«»‟]$/s;

/**
 * Where the words stand in the text, whatever the white space between them, the signs without width
 * and the shape of quotation marks, apostrophes, dashes and three dots; marks around the whole are
 * the typist's.
 */
export function placesOf(words: string, text: string): readonly Span[] {
  const typed = words.trim();
  const needle = folded(MARKS.test(typed) ? typed.slice(1, -1).trim() : typed).text;
  const { text: hay, at } = folded(text);
  const places: Span[] = [];
  if (needle === "") return places;
  for (let from = hay.indexOf(needle); from >= 0; from = hay.indexOf(needle, from + 1)) {
    places.push({ start: at[from] ?? 0, end: (at[from + needle.length - 1] ?? 0) + 1 });
  }
  return places;
}

/** The text with one shape for each kind of sign, and where each of its characters was. */
function folded(text: string): { readonly text: string; readonly at: readonly number[] } {
  const signs: string[] = [];
  const at: number[] = [];
  for (const { 0: sign, index } of text.matchAll(/\s+|[^]/g)) {
    // A gap beside a quotation mark belongs to it, for French sets one and others none.
    const isInMark = MARK.test(text[index - 1] ?? "") || MARK.test(text[index + sign.length] ?? "");
    if (isInMark && /^\s/.test(sign)) continue;
    for (const shape of shapeOf(sign)) {
      signs.push(shape);
      at.push(index);
    }
  }
  return { text: signs.join(""), at };
}

const WITHOUT_WIDTH = /^[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]$/;

function shapeOf(sign: string): string {
  if (MARK.test(sign)) return '"';
  if (WITHOUT_WIDTH.test(sign)) return "";
  if (/^\s/.test(sign)) return " ";
  if (/['‘’‚‹›`´ʼʹ′＇]/.test(sign)) return "'";
  if (sign === "…") return "...";
  return /[-‐‑–—−]/.test(sign) ? "-" : sign;
}
