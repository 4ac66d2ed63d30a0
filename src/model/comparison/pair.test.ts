import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyPosition, anySet, SCALE } from "#testing/arbitraries.ts";
import { BORDER, EAST, indexWith, NORTH, options, SOUTH } from "#testing/fixtures.ts";
import {
  border,
  mixed,
  onCondition,
  pairOf,
  placed,
  silent,
  text,
  twoPoles,
} from "#testing/positions.ts";
import type { Position } from "#model/position/position.ts";
import { extentOf, relationOf, relationToStated, stepsOf } from "./pair.ts";

const place = (option: string) => border.options.findIndex(({ id }) => id === option);

const wordFor = (a: Position, b: Position, issue = border) => relationOf(issue, [a, b]).kind;

describe(relationOf, () => {
  it.each([
    ["same", ["river"], ["river"], 0, 0],
    ["could-overlap", ["river", "ridge"], ["river", "ridge"], 0, 1],
    ["could-overlap", ["river", "ridge"], ["ridge"], 0, 1],
    ["could-overlap", ["river", "ridge", "road"], ["road", "coast"], 0, 3],
    ["neighbouring", ["river"], ["ridge"], 1, 1],
    ["apart", ["river"], ["ridge", "road"], 1, 2],
    ["apart", ["river"], ["ridge", "road", "coast"], 1, 3],
    ["apart", ["river"], ["road"], 2, 2],
    ["apart", ["river", "ridge"], ["coast"], 2, 3],
    ["opposite-ends", ["river"], ["coast"], 3, 3],
  ])("is %s for %j and %j, %i to %i steps", (...[kind, a, b, nearest, farthest]) => {
    expect(relationOf(border, [placed(...a), placed(...b)])).toMatchObject({
      kind,
      gap: { nearest, farthest },
    });
  });

  it("says how many of the options both leave open", () => {
    const relation = relationOf(border, [
      placed("river", "ridge", "road"),
      placed("ridge", "road", "coast"),
    ]);
    expect(relation).toMatchObject({ shared: ["ridge", "road"], optionCount: 4 });
  });

  it("calls the two poles opposite ends, not neighbours, when there is nothing between", () => {
    expect(wordFor(placed("river"), placed("ridge"), twoPoles)).toBe("opposite-ends");
  });

  it.each([
    ["same", ["old"], ["old"]],
    ["could-overlap", ["old", "other"], ["new", "other"]],
    ["different", ["old"], ["other"]],
  ])("is %s on a nominal issue, without steps", (kind, a, b) => {
    expect(relationOf(text, [placed(...a), placed(...b)])).toMatchObject({ kind, gap: undefined });
  });

  it("cannot compare silence or mixed signals, and says whose", () => {
    const river = placed("river");
    const signals = mixed(["river"], ["coast"]);
    expect(relationOf(border, [river, silent])).toEqual({
      kind: "cannot-compare",
      why: [undefined, "none-found"],
    });
    expect(relationOf(border, [signals, river])).toEqual({
      kind: "cannot-compare",
      why: ["mixed", undefined],
    });
    expect(relationOf(border, [silent, signals])).toEqual({
      kind: "cannot-compare",
      why: ["none-found", "mixed"],
    });
  });

  it("says who is vague, and what either position hangs on", () => {
    const hung = onCondition("if paid for", "river");
    expect(relationOf(border, [hung, placed("river", "ridge")])).toMatchObject({
      kind: "could-overlap",
      vague: [false, true],
      conditions: [["if paid for"], []],
    });
  });

  it("does not take the same option on a condition for the same", () => {
    const hung = onCondition("if paid for", "river");
    expect([wordFor(hung, placed("river")), wordFor(placed("river"), hung)]).toEqual([
      "could-overlap",
      "could-overlap",
    ]);
    expect(wordFor(hung, hung)).toBe("could-overlap");
  });

  it("is the same from either side", () => {
    fc.assert(
      fc.property(anyPosition, anyPosition, (a, b) => {
        const there = relationOf(border, [a, b]);
        const back = relationOf(border, [b, a]);
        const turned =
          back.kind === "cannot-compare"
            ? { ...back, why: back.why.toReversed() }
            : {
                ...back,
                vague: back.vague.toReversed(),
                conditions: back.conditions.toReversed(),
              };
        expect(turned).toEqual(there);
      }),
    );
  });

  it("finds no difference between a party and itself", () => {
    fc.assert(
      fc.property(anySet, (set) => {
        const expected = set.length === 1 ? "same" : "could-overlap";
        expect(wordFor(placed(...set), placed(...set))).toBe(expected);
      }),
    );
  });

  it("never makes a pair agree, or closer than it was, when a party becomes vaguer", () => {
    fc.assert(
      fc.property(anySet, anySet, anySet, (a, b, more) => {
        const wider = SCALE.filter((option) => a.includes(option) || more.includes(option));
        const before = comparedSets(a, b);
        const after = comparedSets(wider, b);
        const isClose = after.kind === "same" || after.kind === "neighbouring";
        expect(isClose ? after.kind : before.kind).toBe(before.kind);
        expect(after.gap?.farthest ?? 0).toBeGreaterThanOrEqual(before.gap?.farthest ?? 0);
      }),
    );
  });

  it("never makes a pair the same by adding a condition", () => {
    fc.assert(
      fc.property(anySet, anySet, (a, b) => {
        expect(wordFor(onCondition("if paid for", ...a), placed(...b))).not.toBe("same");
      }),
    );
  });

  it("measures between the nearest and the farthest options of two sets", () => {
    fc.assert(
      fc.property(anySet, anySet, (a, b) => {
        const steps = a.flatMap((x) => b.map((y) => Math.abs(place(x) - place(y))));
        const { gap } = comparedSets(a, b);
        expect(gap).toEqual({ nearest: Math.min(...steps), farthest: Math.max(...steps) });
      }),
    );
  });
});

describe(relationToStated, () => {
  it("sets a position beside a clause", () => {
    const relation = relationToStated(border, onCondition("in spring", "river"), {
      options: options("coast", "road"),
      conditions: [],
    });
    expect(relation).toMatchObject({
      kind: "apart",
      gap: { nearest: 2, farthest: 3 },
      conditions: [["in spring"], []],
    });
  });

  it("cannot compare a clause with silence or mixed signals", () => {
    const why = [silent, mixed(["river"], ["coast"])].map((position) =>
      relationToStated(border, position, { options: options("coast"), conditions: [] }),
    );
    expect(why).toEqual([
      { kind: "cannot-compare", why: ["none-found", undefined] },
      { kind: "cannot-compare", why: ["mixed", undefined] },
    ]);
  });
});

describe("two parties", () => {
  it("relate on a day as their positions of that day do", () => {
    const index = indexWith(
      { party: "north", stance: ["river"], said: "2025-01-01" },
      { party: "south", stance: ["ridge"], said: "2025-01-01" },
      { party: "south", stance: ["coast"], said: "2025-02-01" },
    );
    const on = (asOf: string) =>
      pairOf(index, { issue: BORDER, asOf, between: [NORTH, SOUTH] }).kind;
    expect([on("2025-01-31"), on("2025-02-01")]).toEqual(["neighbouring", "opposite-ends"]);
    const withEast = pairOf(index, { issue: BORDER, asOf: "2025-02-01", between: [EAST, SOUTH] });
    expect(withEast).toEqual({ kind: "cannot-compare", why: ["none-found", undefined] });
  });
});

describe(extentOf, () => {
  it("runs from the first place to the last, however the set is written", () => {
    expect(extentOf(border, options("road", "ridge"))).toEqual({ first: 1, last: 2 });
  });

  it("is one place for a set of one", () => {
    expect(extentOf(border, options("coast"))).toEqual({ first: 3, last: 3 });
  });
});

describe(stepsOf, () => {
  it("is one fewer than the options", () => {
    expect([stepsOf(border), stepsOf(twoPoles)]).toEqual([3, 1]);
  });
});

/** How two sets compare that are held by two parties, neither on a condition. */
function comparedSets(a: readonly string[], b: readonly string[]) {
  const relation = relationOf(border, [placed(...a), placed(...b)]);
  if (relation.kind === "cannot-compare") throw new Error("Both are placed");
  return relation;
}
