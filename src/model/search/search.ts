import SearchableMap from "minisearch/SearchableMap";
import type { Found, Search } from "#model/dossier/library.ts";
import { by } from "#model/text/order.ts";
import { LONGEST_MISTYPED, stepsInto, toleranceOf } from "#model/text/nearest.ts";
import type { SearchIndex } from "./searchIndex.ts";
import { type Asked, askedIn, partsOf } from "./together.ts";

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
  /** Written together the words are one of the record, or its beginning. */
  const togetherMet = (joined: string): Met | undefined =>
    rangeOf(words, joined).length > 0 ? metBy(joined) : undefined;
  /** The word of the query is two of the record. */
  const apartMet = (word: string): Met | undefined => {
    const parts =
      rangeOf(words, word).length > 0 || word.length > LONGEST_MISTYPED
        ? []
        : [...partsOf(word, isWord)];
    const [first, ...more] = parts.map(([one, next]) => both(exactly(one), exactly(next)));
    if (!first) return undefined;
    const places = parts.flat().map((part) => firstNotBefore(words, part));
    return { words: places, hits: more.reduce(either, first) };
  };
  const isWord = (part: string) => words[firstNotBefore(words, part)] === part;
  const exactly = (word: string): Uint32Array => {
    const hits = new Uint32Array((size + 31) >>> 5);
    index.mark([firstNotBefore(words, word)], hits);
    return hits;
  };
  const metByAny = ({ word, joined }: Asked): Met => {
    const apart = apartMet(word);
    const first = apart && countOf(apart.hits) > 0 ? apart : metBy(word);
    return joined
      .flatMap((one) => togetherMet(one) ?? [])
      .reduce(
        (met, more) => ({
          words: [...met.words, ...more.words],
          hits: either(met.hits, more.hits),
        }),
        first,
      );
  };
  const hitsOf = (asked: readonly Asked[]): Uint32Array => {
    let hits: Uint32Array | undefined;
    for (const word of asked) {
      const met = metByAny(word).hits;
      hits = hits ? both(hits, met) : met;
      if (hits.every((bits) => bits === 0)) break;
    }
    return hits ?? new Uint32Array();
  };
  const suggestionsFor = (asked: readonly string[]): readonly string[] => {
    const unmet = asked.find((word) => metByAny(alone(word)).words.length === 0);
    if (unmet === undefined) return asked.length > 1 ? asked : [];
    return nearestTo(unmet)
      .map((word) => asked.map((other) => (other === unmet ? word : other)))
      .filter((query) => query.every((word) => metBy(word).words.length > 0))
      .filter((query) => countOf(hitsOf(query.map(alone))) > 0)
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
    const asked = askedIn(query);
    if (asked.length === 0) return everything(size);
    const hits = hitsOf(asked.toSorted(by(({ word }) => -word.length)));
    const count = countOf(hits);
    return {
      hits: { count, has: (at) => (((hits[at >>> 5] ?? 0) >>> (at & 31)) & 1) === 1 },
      marks: count === 0 ? new Set() : marksOf(index, asked.map(metByAny)),
      suggestions: count === 0 ? suggestionsFor(asked.map(({ word }) => word)) : [],
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

const alone = (word: string): Asked => ({ word, joined: [] });

const both = (hits: Uint32Array, others: Uint32Array) =>
  hits.map((bits, at) => bits & (others[at] ?? 0));
const either = (hits: Uint32Array, others: Uint32Array) =>
  hits.map((bits, at) => bits | (others[at] ?? 0));

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
