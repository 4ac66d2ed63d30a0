import { differenceBetween } from "#model/text/form.ts";
import type { Speech } from "#model/dossier/codes.ts";
import { placesOf, type Span } from "./sameWords.ts";
import { speechAt } from "./speechAt.ts";
import type { Quote } from "./verified.ts";

/** What is wrong with a quote when it is held against its source's text. */
export type QuoteFault = {
  readonly field: string;
  readonly found: unknown;
  readonly expected: string;
};

export function* quoteFaults(quote: Quote, speech: Speech, text: string): Generator<QuoteFault> {
  const { exact, prefix, suffix } = quote;
  const start = quoteStart(quote, text);
  if (start === undefined) {
    const [same] = placesOf(exact, text);
    if (text.includes(exact)) {
      const expected =
        "a prefix and a suffix that stand before and after the quote in the source's text";
      const [whole] = placesOf(prefix + exact + suffix, text);
      yield {
        field: "evidence.prefix",
        found: `${prefix}…${suffix}`,
        expected: whole
          ? `${expected}${differing(prefix + exact + suffix, text, whole)}`
          : expected,
      };
    } else if (same) {
      const expected = `the words as the source's text has them${differing(exact, text, same)}`;
      yield { field: "evidence.exact", found: exact, expected };
    } else {
      yield {
        field: "evidence.exact",
        found: exact,
        expected: "words that the source's text has, to the letter",
      };
    }
    return;
  }

  const before = start - prefix.length;
  if (text.indexOf(prefix + exact + suffix, before + 1) >= 0) {
    const expected =
      "more context, for the quote occurs in the source's text with this prefix and suffix twice";
    yield { field: "evidence.prefix", found: prefix, expected };
  }
  if (exact.includes("\n"))
    yield { field: "evidence.exact", found: exact, expected: "words of one paragraph" };
  else if (!isWholeWords(text, start, start + exact.length)) {
    const expected = "whole words, without white space around them";
    yield { field: "evidence.exact", found: exact, expected };
  }
  const told = speechAt(text, { start, end: start + exact.length });
  if (told !== speech) {
    const expected = `"${told}", for so the quotation marks stand in the source's text`;
    yield { field: "speech", found: speech, expected };
  }
}

/** How the text's own words differ from those: ", U+2026 for U+002E". */
function differing(words: string, text: string, { start, end }: Span): string {
  const difference = differenceBetween(words, text.slice(start, end));
  return difference === undefined ? "" : `, ${difference}`;
}

/** Where the quote begins in the text; undefined if it is not there with its prefix and suffix. */
export function quoteStart({ exact, prefix, suffix }: Quote, text: string): number | undefined {
  const at = text.indexOf(prefix + exact + suffix);
  return at < 0 ? undefined : at + prefix.length;
}

/** How often a browser finds the words: white space and case do not count, words are whole. */
export function occurrencesOf(exact: string, text: string): number {
  const words = exact
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`));
  // Only where a letter is at the edge can a word go on.
  const from = /^[\p{L}\p{N}]/u.test(exact.trim()) ? String.raw`(?<![\p{L}\p{M}\p{N}])` : "";
  const to = /[\p{L}\p{M}\p{N}]$/u.test(exact.trim()) ? String.raw`(?![\p{L}\p{M}\p{N}])` : "";
  return (
    text.match(new RegExp(`${from}${words.join(String.raw`[^\S\n]+`)}${to}`, "giu"))?.length ?? 0
  );
}

function isWholeWords(text: string, start: number, end: number): boolean {
  const exact = text.slice(start, end);
  const from = text.slice(0, start).lastIndexOf("\n") + 1;
  const [paragraph = ""] = text.slice(from).split("\n");
  const edges = new Set([from + paragraph.length]);
  for (const { index } of new Intl.Segmenter("en", { granularity: "word" }).segment(paragraph))
    edges.add(from + index);
  return exact === exact.trim() && edges.has(start) && edges.has(end);
}
