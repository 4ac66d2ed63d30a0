import type { Source, Words } from "./dossier.ts";

type Quote = Extract<Words["evidence"], { kind: "quote" }>;

/** An address to open, and whether a browser that can will highlight the quote there. */
export type SourceLink = { readonly href: string; readonly highlights: boolean };

const LONGEST_EXACT = 300;
const LONGEST_ADDRESS = 2000;
/** How many words of each end stand for a long quote: the more, the surer they meet the right place. */
const WORDS_AT_EACH_END = [8, 5, 3] as const;
const WORDS_OF_CONTEXT = 5;
/** So many words may occur again in a text where nobody has counted them. */
const FEW_WORDS = 3;

/** Where to read the statement in its source: at its quote; at the top for a paraphrase, or a source that has changed. */
export function sourceLink(
  { url }: Pick<Source, "url">,
  { evidence }: Pick<Words, "evidence">,
): SourceLink {
  return evidence.kind === "quote" && evidence.changed === undefined
    ? fragmentLink(url, evidence)
    : { href: url, highlights: false };
}

/** The address that scrolls to the quote (a text fragment); the plain one where fragments do not work. */
function fragmentLink(url: string, quote: Quote): SourceLink {
  for (const directive of isFragmentable(url) ? directivesFor(quote) : []) {
    const href = withDirective(url, directive);
    if (href.length <= LONGEST_ADDRESS) return { href, highlights: true };
  }
  return { href: url, highlights: false };
}

/** "#!" addresses are routed by the page's own script, and PDF viewers know no fragments. */
function isFragmentable(url: string): boolean {
  const [address = ""] = url.split(/[?#]/);
  return URL.canParse(url) && !url.includes("#!") && !/\.pdf$/i.test(address);
}

/** Keeps the `#id` that the address has, and puts the directive in the place of an older one. */
function withDirective(url: string, directive: string): string {
  const [kept = ""] = url.split(":~:");
  return `${kept}${kept.includes("#") ? "" : "#"}:~:text=${directive}`;
}

/** The ways to name the quote, the surest first. */
function* directivesFor(quote: Quote): Generator<string> {
  const exact = tidied(quote.exact);
  const isCommon = quote.checked !== undefined && quote.checked.occurrences !== 1;
  const isPlain = !isCommon && piecesIn(exact) > FEW_WORDS;
  // Most quotes are that, and the browser takes its time to learn where words end.
  if (isPlain && exact.length <= LONGEST_EXACT) yield encoded(exact);

  const words = wordsIn(exact);
  if (words.length === 0) return;

  const needsContext = isCommon || words.length <= FEW_WORDS;
  const context = needsContext ? contextOf(quote) : { before: "", after: "" };
  const before = context.before && `${encoded(context.before)}-,`;
  const after = context.after && `,-${encoded(context.after)}`;
  if (!isPlain && exact.length <= LONGEST_EXACT) yield `${before}${encoded(exact)}${after}`;
  for (const count of WORDS_AT_EACH_END) {
    const startEnd = words[count - 1]?.end;
    const endStart = words.at(-count)?.start;
    if (words.length < 2 * count || startEnd === undefined || endStart === undefined) continue;
    yield `${before}${encoded(exact.slice(0, startEnd))},${encoded(exact.slice(endStart))}${after}`;
  }
}

/** Whole words beside the quote; "" on a side where anything but white space would touch it. */
function contextOf({ prefix, suffix }: Quote): { before: string; after: string } {
  const before = /\s$/.test(prefix) ? (prefix.trimEnd().match(/\n?[^\n]*$/)?.[0] ?? "") : "";
  const after = /^\s/.test(suffix) ? (suffix.trimStart().match(/^[^\n]*\n?/)?.[0] ?? "") : "";
  return { before: lastWords(before), after: firstWords(after) };
}

/** A prefix may begin inside a word, so a word at its very start does not count. */
function lastWords(text: string): string {
  const words = wordsIn(text).filter(({ start }) => start > 0);
  const from = words.at(-WORDS_OF_CONTEXT) ?? words[0];
  return from && !endsInQuotationMark(text) ? tidied(text.slice(from.start)) : "";
}

/** A suffix may end inside a word, so a word at its very end does not count. */
function firstWords(text: string): string {
  const words = wordsIn(text).filter(({ end }) => end < text.length);
  const to = words[WORDS_OF_CONTEXT - 1] ?? words.at(-1);
  return to && !startsInQuotationMark(text) ? tidied(text.slice(0, to.end)) : "";
}

const endsInQuotationMark = (text: string) => /["'\p{Pi}\p{Pf}]\s*$/u.test(text);
const startsInQuotationMark = (text: string) => /^\s*["'\p{Pi}\p{Pf}„‚]/u.test(text);

/** How many pieces between white space hold a letter or a digit: there are as many words, or more. */
const piecesIn = (text: string) =>
  text.split(" ").filter((piece) => /[\p{L}\p{N}]/u.test(piece)).length;

/** None where the browser knows no words: a link then leads to the page, and not to the passage in it. */
function wordsIn(text: string): { start: number; end: number }[] {
  if (!("Segmenter" in Intl)) return [];
  return [...new Intl.Segmenter("en", { granularity: "word" }).segment(text)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ index, segment }) => ({ start: index, end: index + segment.length }));
}

/** As browsers compare it; a lone surrogate, which no address can carry, becomes U+FFFD. */
function tidied(text: string): string {
  return text
    .replaceAll(/\p{Surrogate}/gu, "\uFFFD")
    .normalize("NFC")
    .replaceAll(/\s+/g, " ")
    .trim();
}

/** What separates the terms of a directive must not stand inside one. */
function encoded(term: string): string {
  return encodeURIComponent(term).replaceAll(
    /[-!'()*~]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
