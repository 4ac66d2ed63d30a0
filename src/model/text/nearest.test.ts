import { describe, expect, it } from "vitest";
import { nearestOf, stepsInto } from "./nearest.ts";

describe(stepsInto, () => {
  it.each([
    ["kitten", "sitting", 3],
    ["", "abc", 3],
    ["abc", "", 3],
    ["same", "same", 0],
  ])("counts from %j to %j %i steps", (one, other, steps) => {
    expect(stepsInto(one, other).at(-1)).toBe(steps);
  });

  it("counts to each beginning", () => {
    expect(Math.min(...stepsInto("negota", "negotiation"))).toBe(1);
  });
});

describe(nearestOf, () => {
  it("gives the nearest first, and none that is wholly different", () => {
    expect(nearestOf(["n12", "n2", "n123", "zzzz"], "n1", 2)).toEqual(["n12", "n2"]);
    expect(nearestOf(["zzzz"], "n1", 2)).toEqual([]);
  });
});
