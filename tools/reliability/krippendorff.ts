/** What several coders made of one unit, in words that are equal when they mean the same; a coder who left it out has none. */
export type Unit = readonly string[];

/** How far apart two values are: 0 for the same. Alpha sums it as it is, so a metric that is squared comes squared. */
export type Distance = (one: string, other: string) => number;

/**
 * Krippendorff's alpha: 1 for full agreement, 0 for what chance would give; undefined when nothing
 * can be paired or nothing varies. Formula: K. Krippendorff, Computing Krippendorff's
 * Alpha-Reliability (2011), observed over expected disagreement of the pairable values.
 */
export function alphaOf(units: readonly Unit[], distance: Distance): number | undefined {
  const pairable = units.filter((values) => values.length > 1);
  const counts = countsOf(pairable.flat());
  const total = sum([...counts.values()]);
  const expected = disagreement(counts, distance) / (total - 1);
  if (total < 2 || expected === 0) return undefined;
  const observed = sum(
    pairable.map((values) => disagreement(countsOf(values), distance) / (values.length - 1)),
  );
  return 1 - observed / expected;
}

export const nominal: Distance = (one, other) => (one === other ? 0 : 1);

/** MASI, for sets written as words with spaces. Formula: R. Passonneau, Measuring Agreement on Set-valued Items (2006). */
export const masi: Distance = (one, other) => {
  const [first, second] = [one.split(" "), other.split(" ")];
  const both = first.filter((word) => second.includes(word)).length;
  const either = first.length + second.length - both;
  if (both === either) return 0;
  if (both === 0) return 1;
  const isPart = both === first.length || both === second.length;
  return 1 - (both / either) * (isPart ? 2 / 3 : 1 / 3);
};

export type Interval = { readonly low: number; readonly high: number };

/** The middle 95 of 100 of alphas over units drawn again with replacement; undefined when alpha is. */
export function bootstrapInterval(
  units: readonly Unit[],
  distance: Distance,
  { draws, seed }: { readonly draws: number; readonly seed: number },
): Interval | undefined {
  const random = randomFrom(seed);
  const alphas: number[] = [];
  for (let draw = 0; draw < draws; draw += 1) {
    const drawn = units.map(() => units[Math.floor(random() * units.length)] ?? []);
    const alpha = alphaOf(drawn, distance);
    if (alpha !== undefined) alphas.push(alpha);
  }
  alphas.sort((a, b) => a - b);
  const low = alphas[Math.floor(0.025 * (alphas.length - 1))];
  const high = alphas[Math.ceil(0.975 * (alphas.length - 1))];
  return low === undefined || high === undefined ? undefined : { low, high };
}

/** Mulberry32: the same numbers for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The distances of all ordered pairs of different places, from how often each value occurs. */
function disagreement(counts: ReadonlyMap<string, number>, distance: Distance): number {
  const entries = [...counts];
  let total = 0;
  for (const [at, [one, ones]] of entries.entries())
    for (const [other, others] of entries.slice(at + 1))
      total += 2 * ones * others * distance(one, other);
  return total;
}

function countsOf(values: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
