import * as fc from "fast-check";
import { boundsOf } from "./bounds.ts";
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
        const { widest } = headlineFrom(border, rowWith(...positions));
        expect(boundsFor(...positions)?.lowest).toBe(widest?.relation.gap?.nearest ?? 0);
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
