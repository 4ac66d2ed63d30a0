import type { Coded, Coding } from "./codings.ts";

/** A statement that both coders found in a passage, as each coded it. */
export type Pair = { readonly unit: string; readonly first: Coded; readonly second: Coded };

export type Paired = {
  readonly pairs: readonly Pair[];
  /** What only one of the two found. */
  readonly onlyFirst: readonly { readonly unit: string; readonly coded: Coded }[];
  readonly onlySecond: readonly { readonly unit: string; readonly coded: Coded }[];
};

/** The statements of each passage, paired by what they are about: best fit first, then in order. */
export function pairedOf(first: Coding, second: Coding): Paired {
  const others = new Map(second.map(({ unit, statements }) => [unit, statements]));
  const units = first.map(({ unit, statements }) => {
    const ones = [...statements];
    const twos = [...(others.get(unit) ?? [])];
    const pairs: Pair[] = [];
    for (const isFit of FITS) {
      for (const one of ones.slice()) {
        const two = twos.find((candidate) => isFit(one, candidate));
        if (!two) continue;
        pairs.push({ unit, first: one, second: two });
        ones.splice(ones.indexOf(one), 1);
        twos.splice(twos.indexOf(two), 1);
      }
    }
    return { unit, pairs, ones, twos };
  });
  return {
    pairs: units.flatMap(({ pairs }) => pairs),
    onlyFirst: units.flatMap(({ unit, ones }) => ones.map((coded) => ({ unit, coded }))),
    onlySecond: units.flatMap(({ unit, twos }) => twos.map((coded) => ({ unit, coded }))),
  };
}

const FITS: readonly ((one: Coded, two: Coded) => boolean)[] = [
  (one, two) => one.issue === two.issue && one.party === two.party,
  (one, two) => one.issue === two.issue,
  (one, two) => one.party === two.party,
  () => true,
];
