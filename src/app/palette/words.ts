import { foldedWordsIn } from "#model/text/fold.ts";
import { stepsInto, toleranceOf } from "#model/text/nearest.ts";
import type { Spellings } from "#model/search/spellings.ts";

/** A text that something is found by; the lower its rank, the more it is a name. */
export type FoundBy = {
  readonly text: string;
  readonly words: readonly string[];
  readonly rank: 0 | 1 | 2 | 3;
};

/** How near a text is to a query: the lower, the nearer, and its level before its rank. */
export type Nearness = { readonly score: number; readonly by: FoundBy };

/** Words of the record that one word of the query may mean, and how nearly. */
export type Meaning = ReadonlyMap<string, Level>;

/** The same, another spelling of it, the beginning of it, or mistyped. */
const [SAME, SPELLED, BEGUN, MISTYPED] = [0, 1, 2, 3] as const;
type Level = typeof SAME | typeof SPELLED | typeof BEGUN | typeof MISTYPED;

/** A whole text, the beginning of one, words anywhere in it, or mistyped words. */
const [WHOLE, BEGINNING, ANYWHERE, ALIKE] = [0, 1, 2, 3] as const;
const RANKS = 4;

/** What joins names and finds nothing by itself: “ukraine on nato”. */
const LITTLE = new Set([
  "a",
  "an",
  "and",
  "about",
  "for",
  "in",
  "of",
  "on",
  "or",
  "s",
  "the",
  "to",
]);

export function foundBy(text: string, rank: FoundBy["rank"]): FoundBy {
  return { text, words: askedWordsIn(text), rank };
}

/** The words of a text that something is found by, folded; the little ones count when there are no others. */
export function askedWordsIn(text: string): readonly string[] {
  const words = foldedWordsIn(text).map(({ word }) => word);
  const telling = words.filter((word) => !LITTLE.has(word));
  return telling.length > 0 ? telling : words;
}

export function levelIn(score: number): number {
  return Math.floor(score / RANKS);
}

/** What a word means among these; mistyped ones count only when none is it or begins so. */
export function meaningIn(
  vocabulary: ReadonlySet<string>,
  word: string,
  spellings: Spellings,
): Meaning {
  const meaning = new Map<string, Level>();
  for (const known of vocabulary) if (known.startsWith(word)) meaning.set(known, BEGUN);
  for (const spelling of spellings.get(word) ?? [word])
    if (vocabulary.has(spelling)) meaning.set(spelling, spelling === word ? SAME : SPELLED);
  if (meaning.size > 0) return meaning;
  const tolerance = toleranceOf(word);
  if (tolerance === 0) return meaning;
  for (const known of vocabulary) {
    if (Math.abs(known.length - word.length) > tolerance) continue;
    if ((stepsInto(word, known).at(-1) ?? Infinity) <= tolerance) meaning.set(known, MISTYPED);
  }
  return meaning;
}

/** How near the nearest of these texts is; undefined when none has every word. */
export function nearnessOf(
  texts: readonly FoundBy[],
  asked: readonly Meaning[],
): Nearness | undefined {
  let nearest: Nearness | undefined;
  for (const by of texts) {
    const worst = worstOf(by.words, asked);
    if (worst === undefined) continue;
    // Of two spellings the one that was typed comes first.
    const score = levelOf(by.words, asked, worst) * RANKS + by.rank + (worst === SPELLED ? 0.5 : 0);
    if (!nearest || score < nearest.score) nearest = { score, by };
  }
  return nearest;
}

/** The level of the word asked for that is met worst; undefined when one is not met at all. */
function worstOf(words: readonly string[], asked: readonly Meaning[]): Level | undefined {
  let worst: Level = SAME;
  for (const meaning of asked) {
    const level = nearestIn(words, meaning);
    if (level === undefined) return undefined;
    if (level > worst) worst = level;
  }
  return worst;
}

function levelOf(words: readonly string[], asked: readonly Meaning[], worst: Level): number {
  if (worst === MISTYPED) return ALIKE;
  const inOrder = asked.map((meaning, at) => meaning.get(words[at] ?? "") ?? MISTYPED);
  if (inOrder.slice(0, -1).some((level) => level > SPELLED)) return ANYWHERE;
  const last = inOrder.at(-1) ?? MISTYPED;
  if (last > BEGUN) return ANYWHERE;
  return last <= SPELLED && words.length === asked.length ? WHOLE : BEGINNING;
}

function nearestIn(words: readonly string[], meaning: Meaning): Level | undefined {
  let nearest: Level | undefined;
  for (const word of words) {
    const level = meaning.get(word);
    if (level !== undefined && (nearest === undefined || level < nearest)) nearest = level;
  }
  return nearest;
}
