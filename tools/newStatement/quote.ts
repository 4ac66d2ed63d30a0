import type { Quote } from "../record/verified.ts";

export type Span = { readonly start: number; readonly end: number };

const CONTEXT = 32;
const MARKS = /^["“”„«»‟].*["“”„«»‟]$/s;

/**
 * Where the words stand in the text, whatever the white space between them and the shape of
 * quotation marks, apostrophes and dashes; marks around the whole are the typist's.
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

/** The passage of the text that shares most words with these; undefined if it shares none. */
export function nearestPassage(words: string, text: string): string | undefined {
  const wanted = wordsIn(words).map(({ word }) => word);
  const found = wordsIn(text);
  let best = { shared: 0, from: 0 };
  for (const from of found.keys()) {
    const left = [...wanted];
    // Where many share as much, the one that begins alike.
    let shared = found[from]?.word === wanted[0] ? 0.5 : 0;
    for (const { word } of found.slice(from, from + wanted.length)) {
      const at = left.indexOf(word);
      if (at < 0) continue;
      left.splice(at, 1);
      shared += 1;
    }
    if (shared > best.shared) best = { shared, from };
  }
  const first = found[best.from];
  const last = found[Math.min(best.from + wanted.length, found.length) - 1];
  return best.shared >= 1 && first && last ? text.slice(first.start, last.end) : undefined;
}

/** The quote with about 32 characters before and after it, in whole words of its paragraph; more where that occurs twice. */
export function quoteAt(text: string, { start, end }: Span): Quote {
  const exact = text.slice(start, end);
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const newline = text.indexOf("\n", end);
  const lineEnd = newline < 0 ? text.length : newline;
  for (let length = CONTEXT; ; length += CONTEXT) {
    let from = Math.max(lineStart, start - length);
    while (from > lineStart && /\S/.test(text[from - 1] ?? "")) from -= 1;
    let to = Math.min(lineEnd, end + length);
    while (to < lineEnd && /\S/.test(text[to] ?? "")) to += 1;
    const [prefix, suffix] = [text.slice(from, start), text.slice(end, to)];
    const all = prefix + exact + suffix;
    const isOnce = text.indexOf(all) === text.lastIndexOf(all);
    if (isOnce || (from === lineStart && to === lineEnd))
      return { kind: "quote", exact, prefix, suffix };
  }
}

/** The text with one shape for each kind of sign, and where each of its characters was. */
function folded(text: string): { readonly text: string; readonly at: readonly number[] } {
  const signs: string[] = [];
  const at: number[] = [];
  for (const { 0: sign, index } of text.matchAll(/\s+|[^]/g)) {
    if (/[\u00AD\u200B\uFEFF]/.test(sign) && sign.length === 1) continue;
    signs.push(shapeOf(sign));
    at.push(index);
  }
  return { text: signs.join(""), at };
}

function shapeOf(sign: string): string {
  if (/^\s/.test(sign)) return " ";
  if (/["“”„«»‟]/.test(sign)) return '"';
  if (/['‘’‚‹›`´]/.test(sign)) return "'";
  return /[-‐‑–—−]/.test(sign) ? "-" : sign;
}

function wordsIn(text: string) {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    word: word.toLowerCase(),
    start: index,
    end: index + word.length,
  }));
}
