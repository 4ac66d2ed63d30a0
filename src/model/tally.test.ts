import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyRow } from "../testing/arbitraries.ts";
import {
  BORDER,
  dossierChanged,
  EAST,
  indexWith,
  NORTH,
  rawIssue,
  type RawStatement,
  SOUTH,
  TEXT,
} from "../testing/fixtures.ts";
import { indexOf } from "./dossierIndex.ts";
import { pairOf } from "./pair.ts";
import { tallyOf } from "./tally.ts";

const asOf = "2025-12-31";
const between = [NORTH, SOUTH] as const;
const both = (issue: string, stance: string[]): RawStatement[] =>
  ["north", "south"].map((party) => ({ party, issue, stance }));
const linked = (id: string, ...others: string[]) => ({
  ...rawIssue(id, "ordinal", ["river", "ridge", "coast"]),
  linked: others,
});

/** The issues counted, each with those it stands for: "border+water". */
function groups(issues: object[], statements: RawStatement[], inView?: (typeof BORDER)[]) {
  const index = indexOf(dossierChanged({ issues }, ...statements));
  return tallyOf(index, { asOf, between, issues: inView }).entries.map(({ issue, standsFor }) =>
    [issue.id, ...standsFor].join("+"),
  );
}

describe(tallyOf, () => {
  it("counts each issue under its word", () => {
    const index = indexWith(
      ...both("text", ["old"]),
      { party: "north" },
      { party: "south", stance: ["coast"] },
    );
    const { counts } = tallyOf(index, { asOf, between });
    expect(counts).toMatchObject({ same: 1, "opposite-ends": 1, "cannot-compare": 0 });
    expect(tallyOf(index, { asOf, between: [NORTH, EAST] }).counts["cannot-compare"]).toBe(2);
  });

  it("looks at the issues in view only", () => {
    const index = indexWith(...both("text", ["old"]), ...both("border", ["river"]));
    const { entries } = tallyOf(index, { asOf, between, issues: [TEXT] });
    expect(entries.map(({ issue }) => issue.id)).toEqual(["text"]);
  });

  it("counts linked issues as the first that can be compared", () => {
    const issues = [linked("border", "water"), linked("water"), linked("text")];
    const all = [
      ...both("border", ["river"]),
      ...both("water", ["coast"]),
      ...both("text", ["river"]),
    ];
    expect(groups(issues, all)).toEqual(["border+water", "text"]);
    expect(groups(issues, both("water", ["coast"]))).toEqual(["water+border", "text"]);
    expect(groups(issues, [])).toEqual(["border+water", "text"]);
  });

  it("does not mind which of the issues names the link", () => {
    const issues = [linked("border"), linked("water", "border")];
    expect(groups(issues, both("border", ["river"]))).toEqual(["border+water"]);
  });

  it("joins a chain of links, also where its middle is out of view", () => {
    const issues = [linked("border", "water"), linked("water", "text"), linked("text")];
    expect(groups(issues, [])).toEqual(["border+water+text"]);
    expect(groups(issues, [], [BORDER, TEXT])).toEqual(["border+text"]);
  });

  it("sums to the issues counted, each with the relation of the pair", () => {
    fc.assert(
      fc.property(anyRow, (row) => {
        const index = indexWith(...row);
        const { counts, entries } = tallyOf(index, { asOf, between });
        expect(Object.values(counts).reduce((a, b) => a + b)).toBe(entries.length);
        expect(entries.map(({ relation }) => relation)).toEqual(
          [BORDER, TEXT].map((issue) => pairOf(index, { issue, asOf, between })),
        );
      }),
    );
  });
});
