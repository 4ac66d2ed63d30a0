import { describe, expect, it } from "vitest";
import { options } from "#testing/fixtures.ts";
import { border, twoPoles } from "#testing/positions.ts";
import { extentOf, stepsOf } from "./scale.ts";

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
