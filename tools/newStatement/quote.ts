import type { Span } from "#tools/record/sameWords.ts";
import type { Quote } from "#tools/record/verified.ts";

const CONTEXT = 32;

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

function wordsIn(text: string) {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    word: word.toLowerCase(),
    start: index,
    end: index + word.length,
  }));
}
