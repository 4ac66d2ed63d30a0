import SearchableMap from "minisearch/SearchableMap";
import type { Found, Search } from "#model/dossier/library.ts";
import { by } from "#model/text/order.ts";
import { foldedWordsIn } from "#model/text/fold.ts";
import { LONGEST_MISTYPED, stepsInto, toleranceOf } from "#model/text/nearest.ts";
import type { SearchIndex } from "./searchIndex.ts";

const MOST_SUGGESTIONS = 5;
const MOST_REMEMBERED = 100;

/** What one word of a query meets. */
type Met = { readonly words: readonly number[]; readonly hits: Uint32Array };

export function searchIn(index: SearchIndex): Search {
  const { words, size } = index;
  const near = new SearchableMap<number>();
  for (const [at, word] of words.entries()) near.set(word, at);
  const remembered = new Map<string, Met>();

  const metBy = (word: string): Met => {
    const known = remembered.get(word);
    if (known) return known;
    const met = { words: wordsLike(word), hits: new Uint32Array((size + 31) >>> 5) };
    index.mark(met.words, met.hits);
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(word, met);
    return met;
  };
  const wordsLike = (word: string): readonly number[] => {
    const beginning = rangeOf(words, word);
    if (beginning.length > 0) return beginning;
    const tolerance = toleranceOf(word);
    if (tolerance === 0) return [];
    const alike = [...near.fuzzyGet(word, tolerance).values()].map(([at]) => at);
    return alike.length > 0 ? alike : beginningAlike(words, word);
  };
  const hitsOf = (asked: readonly string[]): Uint32Array => {
    let hits: Uint32Array | undefined;
    for (const word of asked) {
      const met = metBy(word).hits;
      hits = hits ? hits.map((bits, at) => bits & (met[at] ?? 0)) : met;
      if (hits.every((bits) => bits === 0)) break;
    }
    return hits ?? new Uint32Array();
  };
  const suggestionsFor = (asked: readonly string[]): readonly string[] => {
    const unmet = asked.find((word) => metBy(word).words.length === 0);
    if (unmet === undefined) return asked.length > 1 ? asked : [];
    return nearestTo(unmet)
      .map((word) => asked.map((other) => (other === unmet ? word : other)))
      .filter((query) => query.every((word) => metBy(word).words.length > 0))
      .filter((query) => countOf(hitsOf(query)) > 0)
      .map((query) => query.join(" "));
  };
  const nearestTo = (word: string): readonly string[] => {
    if (word.length > LONGEST_MISTYPED) return [];
    const found = [...near.fuzzyGet(word, Math.min(3, Math.ceil(word.length / 2)))]
      .toSorted(by(([one, [at, far]]) => [far, -index.weight(at), one]))
      .map(([one]) => one);
    return (found.length > 0 ? found : beginningLike(words, word)).slice(0, MOST_SUGGESTIONS);
  };

  return (query) => {
    // The longest words are the rarest: what they leave is soon little.
    const asked = [...new Set(foldedWordsIn(query).map(({ word }) => word))];
    if (asked.length === 0) return everything(size);
    const hits = hitsOf(asked.toSorted((a, b) => b.length - a.length));
    const count = countOf(hits);
    return {
      hits: { count, has: (at) => (((hits[at >>> 5] ?? 0) >>> (at & 31)) & 1) === 1 },
      marks: count === 0 ? new Set() : marksOf(index, asked.map(metBy)),
      suggestions: count === 0 ? suggestionsFor(asked) : [],
    };
  };
}

function everything(size: number): Found {
  return {
    hits: { count: size, has: (at) => at >= 0 && at < size },
    marks: new Set(),
    suggestions: [],
  };
}

/** Every spelling of the words met. */
function marksOf({ words, listOf }: SearchIndex, met: readonly Met[]): ReadonlySet<string> {
  const lists = new Set(met.flatMap((one) => one.words.map(listOf)));
  return new Set(words.filter((_, at) => lists.has(listOf(at))));
}

/** The places of the words that begin so, in a sorted list. */
function rangeOf(words: readonly string[], beginning: string): readonly number[] {
  const from = firstNotBefore(words, beginning);
  const isAt = (at: number) => words[at]?.startsWith(beginning) === true;
  let to = from;
  while (isAt(to)) to += 1;
  return Array.from({ length: to - from }, (_, step) => from + step);
}

/** The places of the words that begin nearly so; the first letter is rarely mistyped. */
function beginningAlike(words: readonly string[], word: string): readonly number[] {
  const tolerance = toleranceOf(word);
  return rangeOf(words, word.slice(0, 1)).filter(
    (at) => Math.min(...stepsInto(word, words[at] ?? "")) <= tolerance,
  );
}

/** The words that begin as the longest beginning of this one that any has. */
function beginningLike(words: readonly string[], word: string): readonly string[] {
  for (let length = word.length - 1; length > 1; length -= 1) {
    const range = rangeOf(words, word.slice(0, length));
    if (range.length > 0) return range.flatMap((at) => words[at] ?? []);
  }
  return [];
}

function firstNotBefore(words: readonly string[], word: string): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? "") < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

function countOf(hits: Uint32Array): number {
  let count = 0;
  for (let bits of hits) {
    for (; bits !== 0; bits &= bits - 1) count += 1;
  }
  return count;
}
