import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyPlaced, anyPosition } from "#testing/arbitraries.ts";
import { BORDER, EAST, indexWith, NORTH, SOUTH } from "#testing/fixtures.ts";
import { border, mixed, placed, rowWith, silent, text, twoPoles } from "#testing/positions.ts";
import { headlineFrom, headlineOf } from "./headline.ts";
import { relationOf } from "./pair.ts";
import type { Position } from "#model/position/position.ts";

const verdictOf = (...positions: Position[]) => headlineFrom(border, rowWith(...positions)).verdict;
const [river, ridge, road, coast] = [
  placed("river"),
  placed("ridge"),
  placed("road"),
  placed("coast"),
];

describe(headlineFrom, () => {
  it("agrees when all on record say the same one thing", () => {
    expect(verdictOf(river, river, silent)).toBe("agree");
  });

  it("does not take the same vagueness for agreement", () => {
    const vague = placed("river", "ridge");
    expect(verdictOf(vague, vague)).toBe("none-shown-to-differ");
    expect(verdictOf(vague, ridge)).toBe("none-shown-to-differ");
  });

  it.each<[string, Position[], number]>([
    ["within-one-step", [river, ridge], 1],
    ["within-one-step", [placed("river", "ridge"), ridge, road], 1],
    ["split", [ridge, coast], 2],
    ["split", [river, placed("road", "coast"), ridge], 2],
  ])("is %s by the widest gap between nearest ends", (verdict, positions, steps) => {
    const headline = headlineFrom(border, rowWith(...positions));
    expect(headline).toMatchObject({ verdict, widestGap: { steps, of: 3 } });
  });

  it("is a split between two poles that are all there is", () => {
    expect(headlineFrom(twoPoles, rowWith(river, ridge)).verdict).toBe("split");
  });

  it("has not enough below two on record", () => {
    expect([verdictOf(), verdictOf(silent), verdictOf(river, silent)]).toEqual(
      Array(3).fill("not-enough-on-record"),
    );
  });

  it("counts mixed signals as on record, but leaves them out of verdict and gap", () => {
    const signals = mixed(["river"], ["coast"]);
    expect(headlineFrom(border, rowWith(signals, ridge))).toMatchObject({
      verdict: "cannot-compare",
      onRecord: 2,
      mixed: 1,
      widestGap: undefined,
    });
    expect(headlineFrom(border, rowWith(signals, ridge, road))).toMatchObject({
      verdict: "within-one-step",
      onRecord: 3,
      mixed: 1,
      widestGap: { steps: 1, of: 3 },
    });
  });

  it("counts who is on record, what is taken, and whether somebody is silent", () => {
    const some = headlineFrom(border, rowWith(road, silent, placed("river", "ridge")));
    expect(some).toMatchObject({ onRecord: 2, parties: 3, soFar: true });
    expect(some.taken.map(({ id }) => id)).toEqual(["river", "ridge", "road"]);
    expect(headlineFrom(border, rowWith(river, coast)).soFar).toBe(false);
  });

  it.each<[string, Position[]]>([
    ["agree", [placed("old"), placed("old")]],
    ["none-shown-to-differ", [placed("old"), placed("old", "other")]],
    ["split", [placed("old"), placed("old", "other"), placed("other")]],
  ])("is %s on a nominal issue, without a gap", (verdict, positions) => {
    expect(headlineFrom(text, rowWith(...positions))).toMatchObject({
      verdict,
      widestGap: undefined,
    });
  });

  it("has the widest gap of any pair", () => {
    fc.assert(
      fc.property(fc.array(anyPlaced, { minLength: 2, maxLength: 6 }), (positions) => {
        const gaps = positions.flatMap((a) =>
          positions.map((b) => {
            const relation = relationOf(border, [a, b]);
            return relation.kind === "cannot-compare" ? 0 : (relation.gap?.nearest ?? 0);
          }),
        );
        expect(headlineFrom(border, rowWith(...positions)).widestGap?.steps).toBe(
          Math.max(...gaps),
        );
      }),
    );
  });

  it("keeps its gap and its verdict when a silent party joins", () => {
    fc.assert(
      fc.property(fc.array(anyPosition, { maxLength: 6 }), (positions) => {
        const before = headlineFrom(border, rowWith(...positions));
        const after = headlineFrom(border, rowWith(...positions, silent));
        expect(after).toEqual({ ...before, parties: before.parties + 1, soFar: true });
      }),
    );
  });
});

describe(headlineOf, () => {
  it("counts the parties in view only", () => {
    const index = indexWith(
      { party: "north", stance: ["river"] },
      { party: "south", stance: ["coast"] },
    );
    const question = { issue: BORDER, asOf: "2025-12-31" };
    expect(headlineOf(index, { ...question, parties: [NORTH, SOUTH, EAST] })).toMatchObject({
      verdict: "split",
      onRecord: 2,
      parties: 3,
    });
    expect(headlineOf(index, { ...question, parties: [NORTH, EAST] })).toMatchObject({
      verdict: "not-enough-on-record",
      onRecord: 1,
      parties: 2,
    });
  });
});
