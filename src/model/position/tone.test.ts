import { describe, expect, it } from "vitest";
import { options } from "#testing/fixtures.ts";
import { border, text } from "#testing/positions.ts";
import { stretchesOf } from "./tone.ts";

describe(stretchesOf, () => {
  it("joins neighbours, and does not bridge a hole", () => {
    expect(stretchesOf(border, options("river", "road", "coast"))).toEqual([
      { first: 0, tones: ["a2"] },
      { first: 2, tones: ["b1", "b2"] },
    ]);
  });

  it("joins nothing that has no order", () => {
    expect(stretchesOf(text, options("old", "new"))).toEqual([
      { first: 0, tones: ["plain"] },
      { first: 1, tones: ["plain"] },
    ]);
  });
});
