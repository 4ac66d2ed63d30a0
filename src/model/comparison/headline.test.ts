import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyPlaced, anyPosition } from "#testing/arbitraries.ts";
import { BORDER, EAST, indexWith, NORTH, SOUTH } from "#testing/fixtures.ts";
import {
  border,
  mixed,
  onCondition,
  placed,
  rowWith,
  silent,
  text,
  twoPoles,
} from "#testing/positions.ts";
import { rowOf } from "#model/position/cell.ts";
import { headlineFrom } from "./headline.ts";
import { relationOf } from "./pair.ts";
import type { Position } from "#model/position/position.ts";

const [P1, P2] = rowWith(silent, silent).map(({ party }) => party);
const verdictOf = (...positions: Position[]) => headlineFrom(border, rowWith(...positions)).verdict;
const widestOf = (positions: readonly Position[], issue = border) => {
  const { widest } = headlineFrom(issue, rowWith(...positions));
  return widest && [...widest.between, widest.relation.kind, widest.relation.gap?.nearest];
};
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
    expect(verdictOf(vague, vague)).toBe("could-overlap");
    expect(verdictOf(vague, ridge)).toBe("could-overlap");
  });

  it.each<[string, Position[]]>([
    ["all-differ", [river, ridge]],
    ["some-differ", [placed("river", "ridge"), ridge, road]],
    ["some-differ", [river, river, coast]],
    ["all-differ", [river, placed("road", "coast"), ridge]],
  ])("says %s of pairs that share an option and pairs that share none", (verdict, positions) => {
    expect(verdictOf(...positions)).toBe(verdict);
  });

  it("does not say the same of one who says it on a condition", () => {
    expect(verdictOf(river, onCondition("if paid for", "river"))).toBe("could-overlap");
  });

  it("names the two furthest apart: by nearest ends, then by far ends, then as they stand", () => {
    expect(widestOf([ridge, road, coast])).toEqual(["p1", "p3", "apart", 2]);
    expect(widestOf([river, ridge, placed("ridge", "road")])).toEqual(["p1", "p3", "apart", 1]);
    expect(widestOf([river, ridge, road])).toEqual(["p1", "p3", "apart", 2]);
    expect(widestOf([river, coast, coast])).toEqual(["p1", "p2", "opposite-ends", 3]);
  });

  it("names none where no two are shown to differ", () => {
    expect(widestOf([river, placed("river", "ridge"), silent])).toBeUndefined();
  });

  it("calls two poles that are all there is opposite ends", () => {
    expect(widestOf([river, ridge], twoPoles)).toEqual(["p1", "p2", "opposite-ends", 1]);
  });

  it("tells how the principals relate, also where they cannot be compared", () => {
    if (!P1 || !P2) throw new Error("No parties");
    const between = [P1, P2] as const;
    expect(headlineFrom(border, rowWith(river, coast, ridge), between).principals).toMatchObject({
      between,
      relation: { kind: "opposite-ends" },
    });
    expect(headlineFrom(border, rowWith(river, silent), between).principals).toMatchObject({
      relation: { kind: "cannot-compare" },
    });
    expect(headlineFrom(border, rowWith(river), between).principals).toBeUndefined();
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
      widest: undefined,
    });
    expect(headlineFrom(border, rowWith(signals, ridge, road))).toMatchObject({
      verdict: "all-differ",
      onRecord: 3,
      mixed: 1,
      widest: { between: ["p2", "p3"] },
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
    ["could-overlap", [placed("old"), placed("old", "other")]],
    ["some-differ", [placed("old"), placed("old", "other"), placed("other")]],
  ])("is %s on a nominal issue", (verdict, positions) => {
    expect(headlineFrom(text, rowWith(...positions)).verdict).toBe(verdict);
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
        const { widest } = headlineFrom(border, rowWith(...positions));
        expect(widest?.relation.gap?.nearest ?? 0).toBe(Math.max(...gaps));
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

describe("the headline of a row", () => {
  it("counts the parties in view only", () => {
    const index = indexWith(
      { party: "north", stance: ["river"] },
      { party: "south", stance: ["coast"] },
    );
    const question = { issue: BORDER, asOf: "2025-12-31" };
    const principals = [NORTH, SOUTH] as const;
    const all = { ...question, parties: [NORTH, SOUTH, EAST] };
    expect(headlineFrom(index.issueOf(BORDER), rowOf(index, all), principals)).toMatchObject({
      verdict: "all-differ",
      principals: { relation: { kind: "opposite-ends" } },
      onRecord: 2,
      parties: 3,
    });
    const some = { ...question, parties: [NORTH, EAST] };
    expect(headlineFrom(index.issueOf(BORDER), rowOf(index, some), principals)).toMatchObject({
      verdict: "not-enough-on-record",
      principals: undefined,
      onRecord: 1,
      parties: 2,
    });
  });
});
