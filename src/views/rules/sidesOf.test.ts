import { describe, expect, it } from "vitest";
import { indexWith, type RawStatement } from "#testing/fixtures.ts";
import { sidesOf } from "./sidesOf.ts";

const nearer = (...statements: RawStatement[]) =>
  sidesOf(indexWith(...statements), "2025-12-31")?.nearerFirst;

describe(sidesOf, () => {
  it("counts who stands nearer the first pole of an ordered scale", () => {
    expect(nearer({ stance: ["ridge"] }, { party: "south", stance: ["coast"] })).toEqual([1, 0]);
    expect(nearer({ stance: ["coast"] }, { party: "south", stance: ["ridge"] })).toEqual([0, 1]);
  });

  it("counts nothing where they may stand together, one is silent, or there is no order", () => {
    expect(nearer({ stance: ["ridge", "road"] }, { party: "south", stance: ["road"] })).toEqual([
      0, 0,
    ]);
    expect(nearer({})).toEqual([0, 0]);
    const text = { issue: "text", stance: ["old"] };
    expect(nearer(text, { ...text, party: "south", stance: ["new"] })).toEqual([0, 0]);
  });
});
