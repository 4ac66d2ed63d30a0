import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyPlaced } from "#testing/arbitraries.ts";
import { border, mixed, placed, rowWith, silent, text } from "#testing/positions.ts";
import { divergenceOf } from "./divergence.ts";
import { openIn } from "#model/position/stands.ts";
import type { Position } from "#model/position/position.ts";
import { everyChoice } from "#testing/everyChoice.ts";

const [river, ridge, coast] = [placed("river"), placed("ridge"), placed("coast")];
const dOf = (...positions: Position[]) => divergenceOf(border, rowWith(...positions));

describe(divergenceOf, () => {
  it.each<[string, number, Position[]]>([
    ["all on one option", 0, [river, river, river]],
    ["a pair at the poles", 1, [river, coast]],
    ["two and two at the poles", 1, [river, river, coast, coast]],
    ["two and three at the poles", 1, [river, river, coast, coast, coast]],
    ["one against three at the poles", 3 / 4, [river, coast, coast, coast]],
    ["neighbours", 1 / 3, [river, ridge]],
    ["vague enough to agree", 0, [placed("river", "ridge"), placed("ridge", "road"), ridge]],
  ])("of %s is %d", (_, expected, positions) => {
    expect(dOf(...positions)).toBeCloseTo(expected, 12);
  });

  it("is absent below two placed parties and on nominal issues", () => {
    expect(dOf(river, silent, mixed(["river"], ["coast"]))).toBeUndefined();
    expect(divergenceOf(text, rowWith(placed("old"), placed("new")))).toBeUndefined();
  });

  it("does not know of the silent and the mixed", () => {
    expect(dOf(river, ridge, silent, mixed(["river"], ["coast"]))).toBe(dOf(river, ridge));
  });

  const several = fc.array(anyPlaced, { minLength: 2, maxLength: 6 });

  it("is the smallest sum over every way of placing the sets", () => {
    fc.assert(
      fc.property(several, (positions) => {
        const ways = everyChoice(positions.map((p) => [...openIn(p)].map(String))).map((way) =>
          sumOf(way),
        );
        expect(dOf(...positions)).toBeCloseTo(Math.min(...ways), 12);
      }),
    );
  });

  it("is 0 exactly when all share an option, and never over 1", () => {
    fc.assert(
      fc.property(several, (positions) => {
        const sets = positions.map((p) => openIn(p));
        const isShared = border.options.some(({ id }) => sets.every((set) => set.has(id)));
        expect(dOf(...positions) === 0).toBe(isShared);
        expect(dOf(...positions)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("is 1 exactly when half stand at either pole, an odd one out anywhere", () => {
    fc.assert(
      fc.property(several, (positions) => {
        const at = (pole: string) =>
          positions.filter((p) => [...openIn(p)].join("") === pole).length;
        const atFewer = Math.min(at("river"), at("coast"));
        expect(dOf(...positions) === 1).toBe(atFewer >= Math.floor(positions.length / 2));
      }),
      { numRuns: 500 },
    );
  });
});

/** The formula as the derivation writes it, for parties on one option each. */
function sumOf(way: readonly string[]): number {
  const m = way.length;
  const scale = border.options.map(({ id }) => String(id));
  const parts = [0, 1, 2].map((j) => {
    const below = way.filter((option) => scale.indexOf(option) <= j).length;
    return below * (m - below);
  });
  return parts.reduce((a, b) => a + b) / (Math.floor(m / 2) * Math.ceil(m / 2) * 3);
}
