import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyPlaced, anyPosition } from "#testing/arbitraries.ts";
import { border, ids, mixed, placed, rowWith, silent } from "#testing/positions.ts";
import { commonGroundOf } from "./commonGround.ts";
import type { Position } from "#model/position/position.ts";

const groundOf = (...positions: Position[]) => commonGroundOf(border, rowWith(...positions));
const optionsOf = (...positions: Position[]) => ids(groundOf(...positions)?.options ?? []);

describe(commonGroundOf, () => {
  it("is what all on record leave open", () => {
    expect(
      optionsOf(placed("river", "ridge", "road"), placed("ridge", "road", "coast"), silent),
    ).toEqual(["ridge", "road"]);
  });

  it("is empty when no option is left open by all", () => {
    expect(groundOf(placed("river"), placed("coast"))?.options).toEqual([]);
  });

  it("says how many options each party leaves open, and who is silent", () => {
    const ground = groundOf(placed("river", "ridge"), silent, placed("ridge"));
    expect(ground).toMatchObject({
      optionCount: 4,
      openness: [
        { party: "p1", options: 2 },
        { party: "p3", options: 1 },
      ],
      silent: ["p2"],
    });
  });

  it("takes mixed signals to leave open what either of them does", () => {
    expect(optionsOf(mixed(["river"], ["coast"]), placed("road", "coast"))).toEqual(["coast"]);
    expect(groundOf(mixed(["river"], ["coast"]))?.openness).toEqual([{ party: "p1", options: 2 }]);
  });

  it("is absent while nobody is on record", () => {
    expect([groundOf(), groundOf(silent)]).toEqual([undefined, undefined]);
  });

  it("never grows when another party joins, and a silent one changes nothing", () => {
    fc.assert(
      fc.property(
        fc.array(anyPosition, { minLength: 1, maxLength: 5 }),
        anyPlaced,
        (positions, joins) => {
          const before = groundOf(...positions);
          expect(ids(groundOf(...positions, silent)?.options ?? [])).toEqual(
            ids(before?.options ?? []),
          );
          const after = optionsOf(...positions, joins);
          expect(after.filter((option) => before && !ids(before.options).includes(option))).toEqual(
            [],
          );
        },
      ),
    );
  });
});
