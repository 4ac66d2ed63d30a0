import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indexOf } from "../../model/dossierIndex.ts";
import { tallyOf } from "../../model/tally.ts";
import { anyRow } from "../../testing/arbitraries.ts";
import { dossierChanged, NORTH, rawIssue, SOUTH } from "../../testing/fixtures.ts";
import { compareOf } from "./compareOf.ts";
import { pairTallyOf } from "./pairTallyOf.ts";

const SCALE = ["river", "ridge", "road", "coast"];
const issues = [
  { ...rawIssue("border", "ordinal", SCALE), linked: ["water"] },
  rawIssue("text", "nominal", SCALE),
  rawIssue("water", "ordinal", SCALE),
];
const asOf = "2025-12-31";

describe(pairTallyOf, () => {
  it("counts parties as the model's tally does, linked issues once", () => {
    fc.assert(
      fc.property(anyRow, fc.array(fc.constantFrom("border", "text", "water")), (row, places) => {
        const statements = row.map((statement, at) => ({
          ...statement,
          issue: places[at] ?? "border",
        }));
        const index = indexOf(dossierChanged({ issues }, ...statements));
        const choice = { asOf, compared: [NORTH, SOUTH], parties: undefined, issues: undefined };
        const [tally] = compareOf(index, choice).tallies;
        const expected = tallyOf(index, { asOf, between: [NORTH, SOUTH] });
        expect(tally?.counts).toEqual(expected.counts);
        expect(tally?.entries.map(({ issue }) => issue.id)).toEqual(
          expected.entries.map(({ issue }) => issue.id),
        );
      }),
    );
  });
});
