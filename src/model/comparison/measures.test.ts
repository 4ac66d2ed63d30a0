import * as fc from "fast-check";
import { boundsOf, divergenceOf } from "./measures.ts";
import { describe, expect, it } from "vitest";
import { anyPlaced, anyPosition, SCALE } from "#testing/arbitraries.ts";
import { everyChoice } from "#testing/everyChoice.ts";
import { border, mixed, placed, rowWith, silent, text } from "#testing/positions.ts";
import { headlineFrom } from "./headline.ts";
import type { Position } from "#model/position/position.ts";
import { isOnRecord, openIn } from "#model/position/stands.ts";

const [river, ridge, coast] = [placed("river"), placed("ridge"), placed("coast")];
const boundsFor = (...positions: Position[]) => boundsOf(border, rowWith(...positions));

describe(boundsOf, () => {
  it.each<[string, number, number, Position[]]>([
    ["nobody is vague or silent", 2, 2, [ridge, coast]],
    ["one is silent", 1, 3, [river, ridge, silent]],
    ["one is vague", 0, 2, [placed("river", "ridge", "road"), river]],
    ["all say the same and one is silent", 0, 2, [ridge, ridge, silent]],
    ["one gives mixed signals", 1, 2, [mixed(["river"], ["coast"]), ridge]],
    ["one speaks and one is silent", 0, 3, [river, silent]],
  ])("when %s: %i to %i", (...[, lowest, highest, positions]) => {
    expect(boundsFor(...positions)).toEqual({ lowest, highest, of: 3 });
  });

  it("is open when more than one is silent, on nominal issues and for a party alone", () => {
    expect(boundsFor(river, coast, silent, silent)).toBeUndefined();
    expect(boundsOf(text, rowWith(placed("old"), placed("new")))).toBeUndefined();
    expect(boundsFor(river)).toBeUndefined();
  });

  it("holds every completion, and no more", () => {
    fc.assert(
      fc.property(fc.array(anyPosition, { minLength: 2, maxLength: 5 }), (positions) => {
        fc.pre(positions.filter((p) => !isOnRecord(p)).length <= 1);
        const choices = positions.map((p) => (isOnRecord(p) ? [...openIn(p)].map(String) : SCALE));
        const gaps = everyChoice(choices).map((way) => {
          const places = way.map((option) => SCALE.indexOf(option));
          return Math.max(...places) - Math.min(...places);
        });
        expect(boundsFor(...positions)).toEqual({
          lowest: Math.min(...gaps),
          highest: Math.max(...gaps),
          of: 3,
        });
      }),
    );
  });

  it("begins at the widest gap of those on record", () => {
    fc.assert(
      fc.property(fc.array(anyPlaced, { minLength: 2, maxLength: 5 }), (positions) => {
        const { widestGap } = headlineFrom(border, rowWith(...positions));
        expect(boundsFor(...positions)?.lowest).toBe(widestGap?.steps);
      }),
    );
  });

  it("only widens when a silent party joins", () => {
    fc.assert(
      fc.property(fc.array(anyPlaced, { minLength: 2, maxLength: 5 }), (positions) => {
        const before = boundsFor(...positions);
        const after = boundsFor(...positions, silent);
        expect(after?.lowest).toBe(before?.lowest);
        expect(after?.highest).toBeGreaterThanOrEqual(before?.highest ?? Infinity);
      }),
    );
  });
});

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

/** The sort key by its formula, for parties on one option each. */
function sumOf(way: readonly string[]): number {
  const m = way.length;
  const scale = border.options.map(({ id }) => String(id));
  const parts = [0, 1, 2].map((j) => {
    const below = way.filter((option) => scale.indexOf(option) <= j).length;
    return below * (m - below);
  });
  return parts.reduce((a, b) => a + b) / (Math.floor(m / 2) * Math.ceil(m / 2) * 3);
}
