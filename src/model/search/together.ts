import { areBeside, type FoldedWord, foldedWordsIn } from "#model/text/fold.ts";

/** Shorter ones are two words by chance more often than one that is written apart. */
const SHORTEST = 6;

/** What two words would be, written together; undefined where that is too short to be meant. */
function together(one: string, next: string): string | undefined {
  const joined = one + next;
  return joined.length >= SHORTEST && one.length > 1 && next.length > 1 ? joined : undefined;
}

/** Words that are written with hyphens, as they would be written together. */
export function hyphenatedIn(text: string, words: readonly FoldedWord[]): readonly string[] {
  if (!/[-\u2010\u2011]/.test(text)) return [];
  const chains: string[] = [];
  let chain = "";
  for (const [at, one] of words.entries()) {
    const next = words[at + 1];
    const goesOn = next && areBeside(text, one, next) === "hyphen";
    if (goesOn || chain !== "") chain += one.word;
    if (goesOn) continue;
    if (chain.length >= SHORTEST) chains.push(chain);
    chain = "";
  }
  return chains;
}

/** Every two that, written together, are this word. */
export function* partsOf(
  word: string,
  isWord: (part: string) => boolean,
): Generator<readonly [string, string]> {
  for (let at = 2; at < word.length - 1; at += 1) {
    const [one, next] = [word.slice(0, at), word.slice(at)];
    if (together(one, next) !== undefined && isWord(one) && isWord(next)) yield [one, next];
  }
}

/** Those of the words that the text has apart, by their two parts with a space between. */
export function apartIn(text: string, wholes: ReadonlyMap<string, string>): readonly string[] {
  const words = foldedWordsIn(text);
  return words.flatMap((one, at) => {
    const next = words[at + 1];
    const whole = next && wholes.get(`${one.word} ${next.word}`);
    return next && whole !== undefined && areBeside(text, one, next) === "apart" ? [whole] : [];
  });
}

/** A word that is asked for, and what it would be together with those beside it in the query. */
export type Asked = { readonly word: string; readonly joined: readonly string[] };

/** What a query asks for, each word once; of the overlapping pairs of a dense script none that another holds. */
export function askedIn(query: string): readonly Asked[] {
  const found = foldedWordsIn(query);
  const words = found.filter(({ end }, at) => at === 0 || end > (found[at - 1]?.end ?? 0));
  const joined = new Map<string, Set<string>>();
  for (const [at, { word }] of words.entries()) {
    const [before, after] = [words[at - 1]?.word ?? "", words[at + 1]?.word ?? ""];
    const all = joined.get(word) ?? new Set<string>();
    for (const one of [together(before, word), together(word, after)]) if (one) all.add(one);
    joined.set(word, all);
  }
  return [...joined].map(([word, all]) => ({ word, joined: [...all] }));
}
