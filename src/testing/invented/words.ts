import { capitalised } from "#model/text/english.ts";

/** A repeatable stream of numbers from 0 to 1 (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export type InventedWords = {
  /** A sentence of so many words, common ones often and rare ones seldom, as in real texts. */
  readonly sentence: (words: number) => string;
  readonly name: () => string;
};

const VOCABULARY = 5000;

/** What talks are about, so that searches can be typed; the rest of the words are invented. */
const COMMON =
  "the of and to a in that is for on it with as be by not will this from are at we have or an our must which has should no any its all their there if but they would were been one can only until before after between without under more ready never always first last territory border ceasefire guarantee guarantees troops withdrawal recognition neutrality membership alliance treaty agreement proposal condition conditions exchange prisoners sanctions security negotiation negotiations table draft text plan region regions river line control forces limit limits inspection monitoring reparations language church energy nuclear plant corridor harbour bridge railway referendum election constitution sovereignty integrity settlement lasting peace war talks".split(
    " ",
  );

const STARTS = "b br d dr f g gr h k kl l m n p pr r s st t tr v z".split(" ");
const MIDDLES = "a e i o u ai ea ou".split(" ");
const ENDS = "n r l s t k m nd rt sk".split(" ");

export function inventedWords(random: () => number): InventedWords {
  const of = (parts: readonly string[]) => parts[Math.floor(random() * parts.length)] ?? "";
  const syllables = (count: number) =>
    Array.from({ length: count }, () => of(STARTS) + of(MIDDLES)).join("") + of(ENDS);
  const vocabulary = new Set(COMMON);
  while (vocabulary.size < VOCABULARY) vocabulary.add(syllables(1 + Math.floor(random() * 3)));
  const ranked = [...vocabulary];
  // The word of rank n comes about 1/n as often as the first (Zipf's law).
  const word = () => ranked[Math.floor(VOCABULARY ** random()) - 1] ?? "the";

  return {
    sentence: (words) => `${capitalised(Array.from({ length: words }, word).join(" "))}.`,
    name: () => capitalised(syllables(1 + Math.floor(random() * 2))),
  };
}
