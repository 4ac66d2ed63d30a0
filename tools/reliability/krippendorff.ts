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
  return alphaIn(codedUnits(units, distance));
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
  const { coded, distances } = codedUnits(units, distance);
  const alphas: number[] = [];
  for (let draw = 0; draw < draws; draw += 1) {
    const drawn = coded.map(() => coded[Math.floor(random() * coded.length)] ?? UNPAIRED);
    const alpha = alphaIn({ coded: drawn, distances });
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

/** What a unit adds: the places of its values among all values, and how far apart they are from one another. */
type Coded = { readonly places: readonly number[]; readonly observed: number };
/** A value alone is compared with nothing. */
const UNPAIRED: Coded = { places: [], observed: 0 };

type CodedUnits = {
  readonly coded: readonly Coded[];
  /** How far each value is from each, by their places. */
  readonly distances: readonly (readonly number[])[];
};

/** The same for every draw, so that thousands of them measure no distance again. */
function codedUnits(units: readonly Unit[], distance: Distance): CodedUnits {
  const values = [...new Set(units.flat())];
  const placeOf = new Map(values.map((value, at) => [value, at]));
  const distances = values.map((one) => values.map((other) => distance(one, other)));
  const coded = units.map((unit) => {
    if (unit.length < 2) return UNPAIRED;
    const places = unit.flatMap((value) => placeOf.get(value) ?? []);
    const counts = countsOf([{ places }], values.length);
    return { places, observed: disagreement(counts, distances) / (places.length - 1) };
  });
  return { coded, distances };
}

function alphaIn({ coded, distances }: CodedUnits): number | undefined {
  const counts = countsOf(coded, distances.length);
  const total = sum(counts);
  const expected = disagreement(counts, distances) / (total - 1);
  if (total < 2 || expected === 0) return undefined;
  return 1 - sum(coded.map(({ observed }) => observed)) / expected;
}

/** The distances of all ordered pairs of different places, from how often each value occurs. */
function disagreement(counts: readonly number[], distances: CodedUnits["distances"]): number {
  let total = 0;
  for (const [at, ones] of counts.entries()) {
    if (ones === 0) continue;
    for (let other = at + 1; other < counts.length; other += 1)
      total += 2 * ones * (counts[other] ?? 0) * (distances[at]?.[other] ?? 0);
  }
  return total;
}

/** How often each value occurs, by its place. */
function countsOf(units: readonly Pick<Coded, "places">[], size: number): readonly number[] {
  const counts = Array.from({ length: size }, () => 0);
  for (const { places } of units)
    for (const place of places) counts[place] = (counts[place] ?? 0) + 1;
  return counts;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
