import { describe, expect, it } from "vitest";
import { BORDER, EAST, indexWith, NORTH, type RawStatement, SOUTH } from "#testing/fixtures.ts";
import { RIVAL } from "#testing/positions.ts";
import { claimedOf } from "./claimedOf.ts";

const claims = (statements: readonly RawStatement[], parties = [NORTH, SOUTH, EAST]) => {
  const index = indexWith(...statements);
  return claimedOf(index, { issue: index.issueOf(BORDER), asOf: "2025-12-31", parties });
};

describe(claimedOf, () => {
  it("says who claims what of whom, beside what that other says itself", () => {
    expect(claims([{ stance: ["river"] }, { ...RIVAL, stance: ["coast"] }])).toMatchObject([
      {
        between: "South of North",
        label: "Along the coast",
        compared:
          "Beside North’s own position: they share no option: at opposite ends, 3 of 3 steps apart",
        path: "/statement/s2/",
      },
    ]);
  });

  it("puts the newest first, and leaves out other issues and who is not in view", () => {
    const statements = [
      { ...RIVAL, said: "2025-02-01" },
      { ...RIVAL, said: "2025-05-01" },
      { ...RIVAL, issue: "text", stance: ["old"] },
    ];
    expect(claims(statements).map(({ path }) => path)).toEqual([
      "/statement/s2/",
      "/statement/s1/",
    ]);
    expect(claims(statements, [NORTH, EAST])).toEqual([]);
  });

  it("says of a claim off the scale why it has no place", () => {
    expect(claims([{ ...RIVAL, stance: null, unplaced: "too-vague" }])[0]).toMatchObject({
      label: "Too vague to place",
    });
  });
});
