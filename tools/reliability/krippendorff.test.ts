import { describe, expect, it } from "vitest";
import {
  alphaOf,
  bootstrapInterval,
  type Distance,
  masi,
  nominal,
  type Unit,
} from "./krippendorff.ts";

/** One string a coder, one sign a unit; a dot is a unit left out. */
function unitsOf(...coders: string[]): string[][] {
  return Array.from(coders[0] ?? "", (_, at) =>
    coders.map((signs) => signs[at] ?? ".").filter((sign) => sign !== "."),
  );
}

/** The ordinal metric, for the published example alone: two ranks are as far apart as there are values between them, squared. */
function ordinal(units: readonly Unit[]): Distance {
  const values = units.filter((unit) => unit.length > 1).flat();
  const countOf = (rank: string) => values.filter((value) => value === rank).length;
  return (one, other) => {
    const [low, high] = [one, other].map(Number).toSorted((a, b) => a - b);
    const between = values.filter(
      (value) => Number(value) >= Number(low) && Number(value) <= Number(high),
    );
    return (between.length - (countOf(one) + countOf(other)) / 2) ** 2;
  };
}

// The worked examples of Krippendorff (2011), sections A to D.
const TWO_BINARY = unitsOf("0100000010", "1110010000");
const TWO_NOMINAL = unitsOf("aabbdcccedda", "babbbccceddd");
const FOUR_WITH_GAPS = unitsOf("123321412...", "1233224125.3", ".3332342251.", "12332441251.");

describe(alphaOf, () => {
  it.each([
    ["two coders, two values", TWO_BINARY, 0.095],
    ["two coders, five values", TWO_NOMINAL, 0.692],
    ["four coders with gaps", FOUR_WITH_GAPS, 0.743],
  ])("agrees with the published example of %s", (_, units, expected) => {
    expect(alphaOf(units, nominal)).toBeCloseTo(expected, 3);
  });

  it("agrees with the published example of ordered values", () => {
    expect(alphaOf(FOUR_WITH_GAPS, ordinal(FOUR_WITH_GAPS))).toBeCloseTo(0.815, 3);
    const interval = (one: string, other: string) => (Number(one) - Number(other)) ** 2;
    expect(alphaOf(FOUR_WITH_GAPS, interval)).toBeCloseTo(0.849, 3);
  });

  it("is 1 for full agreement, and undefined where nothing varies or nothing is paired", () => {
    expect(alphaOf(unitsOf("ab", "ab"), nominal)).toBe(1);
    expect(alphaOf(unitsOf("aa", "aa"), nominal)).toBeUndefined();
    expect(alphaOf(unitsOf("ab"), nominal)).toBeUndefined();
  });
});

describe(masi, () => {
  it.each([
    ["the same", ["a b", "a b"], 0],
    ["a part", ["a", "a b"], 1 - (1 / 2) * (2 / 3)],
    ["an overlap", ["a b", "b c"], 1 - (1 / 3) * (1 / 3)],
    ["nothing in common", ["a", "b"], 1],
  ])("weighs sets with %s as published", (_, [one = "", other = ""], expected) => {
    expect(masi(one, other)).toBeCloseTo(expected, 10);
  });
});

describe(bootstrapInterval, () => {
  const draws = { draws: 500, seed: 1 };

  it("holds alpha, and is the same for the same seed", () => {
    const interval = bootstrapInterval(TWO_NOMINAL, nominal, draws);
    expect(interval).toEqual(bootstrapInterval(TWO_NOMINAL, nominal, draws));
    expect(interval?.low).toBeLessThan(0.692);
    expect(interval?.high).toBeGreaterThan(0.692);
  });

  it("narrows with more units", () => {
    const many = Array.from({ length: 20 }, () => TWO_NOMINAL).flat();
    const width = (units: typeof TWO_NOMINAL) => {
      const { low = 0, high = 0 } = bootstrapInterval(units, nominal, draws) ?? {};
      return high - low;
    };
    expect(width(many)).toBeLessThan(width(TWO_NOMINAL) / 2);
  });
});
