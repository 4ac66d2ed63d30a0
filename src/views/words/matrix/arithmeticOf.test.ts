import { describe, expect, it } from "vitest";
import { BORDER, indexWith, NORTH, TEXT } from "#testing/fixtures.ts";
import { NO_SELECTION } from "#state/selection.ts";
import { arithmeticOf } from "./arithmeticOf.ts";
import { matrixOf } from "./matrixOf.ts";

const index = indexWith(
  { party: "north", stance: ["river"] },
  { party: "south", stance: ["road", "coast"] },
  { party: "north", issue: "text", stance: ["old"] },
);
const matrix = matrixOf(index, NO_SELECTION);

describe(arithmeticOf, () => {
  it("counts every pair on record, the bounds and what would change how the pair relate", () => {
    const { pairs, bounds, breaks } = arithmeticOf(index, index.issueOf(BORDER), matrix);
    expect(pairs).toEqual([{ names: "North and South", words: "apart: 2 to 3 of 3 steps" }]);
    expect(bounds).toMatch(/widest gap is 2 to 3 of 3 steps/);
    expect(breaks.map(({ statement }) => statement)).toEqual(["s1", "s2"]);
  });

  it("says that a gap takes two parties where one is shown", () => {
    const alone = matrixOf(index, { ...NO_SELECTION, parties: [NORTH] });
    expect(arithmeticOf(index, index.issueOf(BORDER), alone).bounds).toContain("two parties");
  });

  it("counts no steps where the options have no order", () => {
    const { bounds } = arithmeticOf(index, index.issueOf(TEXT), matrix);
    expect(bounds).toContain("no order");
  });
});
