import type { WholeDossier } from "#model/dossier/dossier.ts";
import { foldedWordsIn } from "#model/text/fold.ts";
import { by } from "#model/text/order.ts";
import { type Spellings, spellingsOf } from "./spellings.ts";
import { apartIn, hyphenatedIn, partsOf } from "./together.ts";

/** Which word stands in which statements. */
export type SearchIndex = {
  /** How many statements there are. */
  readonly size: number;
  /** Every word of the record, and every other spelling of it; sorted. */
  readonly words: readonly string[];
  /** The same for all spellings of a word. */
  readonly listOf: (word: number) => number;
  /** Sets the bit of each statement that has one of these words. */
  readonly mark: (words: readonly number[], hits: Uint32Array) => void;
  /** The greater, the more statements have the word. */
  readonly weight: (word: number) => number;
};

/** The same, as it is written to a file: the statements of each list in turn, each by its step from the last. */
export type SearchLists = {
  readonly size: number;
  /** Sorted; other spellings of a word of the record are among them. */
  readonly words: readonly string[];
  /** For each word, the number of its list; spellings of one word share one. */
  readonly lists: readonly number[];
  /** Where each list ends in the steps. */
  readonly ends: readonly number[];
  readonly steps: Uint8Array;
};

/** Words of the quotes and summaries, of speakers, notes and outlets, and the names of parties and issues. */
export function searchListsOf(dossier: WholeDossier): SearchLists {
  const spellings = spellingsOf(dossier);
  const found = new Map<string, number[]>();
  const known = (word: string) => spellings.get(word)?.[0] ?? word;
  const wordsIn = (text: string) => foldedWordsIn(text).map(({ word }) => known(word));
  const enter = (word: string, at: number) => {
    const places = found.get(word);
    if (!places) found.set(word, [at]);
    else if (places.at(-1) !== at) places.push(at);
  };
  const namesOf = <Id>(things: readonly { readonly id: Id }[], textsOf: (at: number) => string) =>
    new Map(things.map(({ id }, at) => [id, wordsIn(textsOf(at))]));
  const { parties, issues, sources } = dossier;
  const names = {
    parties: namesOf(parties, (at) => `${parties[at]?.name} ${parties[at]?.shortName}`),
    issues: namesOf(issues, (at) => issues[at]?.name ?? ""),
    sources: namesOf(sources, (at) => sources[at]?.outlet ?? ""),
  };

  for (const [at, statement] of dossier.statements.entries()) {
    for (const text of ownTexts(statement)) {
      const words = foldedWordsIn(text);
      for (const { word } of words) enter(known(word), at);
      for (const word of hyphenatedIn(text, words)) enter(known(word), at);
    }
    for (const words of [
      names.parties.get(statement.party) ?? [],
      names.issues.get(statement.issue) ?? [],
      names.sources.get(statement.source) ?? [],
    ]) {
      for (const word of words) enter(word, at);
    }
  }
  enterApart(found, dossier);
  return listsOf(found, spellings, dossier.statements.length);
}

/** All that a statement has of its own to be found by. */
function ownTexts(statement: WholeDossier["statements"][number]): readonly string[] {
  const { evidence, speaker, note, document, conditionalOn } = statement;
  const words = evidence.kind === "quote" ? evidence.exact : evidence.text;
  return [words, speaker?.name, speaker?.role, note, document, conditionalOn].filter(
    (text) => text !== undefined,
  );
}

/** A word of the record is also found where it is written apart. */
function enterApart(found: Map<string, readonly number[]>, { statements }: WholeDossier) {
  const pairs = new Map<string, string>();
  const candidates = new Set<number>();
  for (const [word] of found) {
    for (const pair of partsOf(word, (part) => found.has(part))) {
      pairs.set(pair.join(" "), word);
      const [few = [], many = []] = pair
        .map((part) => found.get(part) ?? [])
        .toSorted(by(({ length }) => length));
      const here = new Set(few);
      for (const at of many) if (here.has(at)) candidates.add(at);
    }
  }
  const more = new Map<string, number[]>();
  for (const at of candidates) {
    const statement = statements[at];
    for (const text of statement ? ownTexts(statement) : []) {
      for (const word of apartIn(text, pairs)) more.set(word, [...(more.get(word) ?? []), at]);
    }
  }
  for (const [word, places] of more) {
    const all = new Set([...(found.get(word) ?? []), ...places]);
    found.set(word, [...all].toSorted(by((at) => at)));
  }
}

export function searchIndexOf({ size, words, lists, ends, steps }: SearchLists): SearchIndex {
  const rangeOf = (word: number) => {
    const list = lists[word] ?? 0;
    return { from: ends[list - 1] ?? 0, to: ends[list] ?? 0 };
  };
  return {
    size,
    words,
    listOf: (word) => lists[word] ?? 0,
    weight(word) {
      const { from, to } = rangeOf(word);
      return to - from;
    },
    mark(those, hits) {
      for (const word of those) {
        const { from, to } = rangeOf(word);
        markSteps(steps, { from, to }, hits);
      }
    },
  };
}

/** Seven bits a byte, the lowest first; the eighth says that more follow. */
function markSteps(
  steps: Uint8Array,
  { from, to }: { readonly from: number; readonly to: number },
  hits: Uint32Array,
) {
  let [place, step, shift] = [-1, 0, 0];
  for (let at = from; at < to; at += 1) {
    const byte = steps[at] ?? 0;
    step |= (byte & 127) << shift;
    shift += 7;
    if (byte > 127) continue;
    place += step;
    const word = place >>> 5;
    hits[word] = (hits[word] ?? 0) | (1 << (place & 31));
    step = 0;
    shift = 0;
  }
}

function listsOf(
  found: ReadonlyMap<string, readonly number[]>,
  spellings: Spellings,
  size: number,
): SearchLists {
  const steps: number[] = [];
  const ends: number[] = [];
  const listOf = new Map<string, number>();
  const first = [...found.keys()].toSorted();
  for (const [list, word] of first.entries()) {
    let last = -1;
    for (const place of found.get(word) ?? []) {
      let step = place - last;
      for (; step > 127; step >>>= 7) steps.push((step & 127) | 128);
      steps.push(step);
      last = place;
    }
    ends.push(steps.length);
    for (const spelling of spellings.get(word) ?? [word]) listOf.set(spelling, list);
  }
  const words = [...listOf.keys()].toSorted();
  return {
    size,
    words,
    lists: words.map((word) => listOf.get(word) ?? 0),
    ends,
    steps: Uint8Array.from(steps),
  };
}

/** The lists as one file: how long the words are, the words, and the steps as they are. */
export function searchFileOf({ steps, ...rest }: SearchLists): Uint8Array {
  const head = new TextEncoder().encode(JSON.stringify(rest));
  const file = new Uint8Array(4 + head.length + steps.length);
  new DataView(file.buffer).setUint32(0, head.length);
  file.set(head, 4);
  file.set(steps, 4 + head.length);
  return file;
}

/** The lists that such a file holds. */
export function searchListsIn(file: ArrayBuffer): SearchLists {
  const start = 4 + new DataView(file).getUint32(0);
  const head: Omit<SearchLists, "steps"> = JSON.parse(
    new TextDecoder().decode(new Uint8Array(file, 4, start - 4)),
  );
  return { ...head, steps: new Uint8Array(file, start) };
}
