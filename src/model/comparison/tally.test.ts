import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyRow } from "#testing/arbitraries.ts";
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
} from "#testing/fixtures.ts";
import type { IssueId, PartyId } from "#model/dossier/dossier.ts";
import { indexOf } from "#model/big/whole.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { pairOf } from "./pair.ts";
import { linkedGroups, tallyOf } from "./tally.ts";

const asOf = "2025-12-31";
const both = (issue: string, stance: string[]): RawStatement[] =>
  ["north", "south"].map((party) => ({ party, issue, stance }));
const linked = (id: string, ...others: string[]) => ({
  ...rawIssue(id, "ordinal", ["river", "ridge", "coast"]),
  linked: others,
});

type Asked = { between?: readonly [PartyId, PartyId]; issues?: readonly IssueId[] };

function tallyIn(index: DossierIndex, { between = [NORTH, SOUTH], issues }: Asked = {}) {
  const all = index.dossier.issues;
  const inView = all.filter(({ id }) => issues?.includes(id) ?? true);
  return tallyOf(linkedGroups(all, inView), ({ id }) =>
    pairOf(index, { issue: id, asOf, between }),
  );
}

/** The issues counted, each with those it stands for: "border+water". */
function groups(issues: object[], statements: RawStatement[], inView?: readonly IssueId[]) {
  const index = indexOf(dossierChanged({ issues }, ...statements));
  const { entries } = tallyIn(index, inView && { issues: inView });
  return entries.map(({ issue, standsFor }) =>
    [issue.id, ...standsFor.map(({ id }) => id)].join("+"),
  );
}

describe(tallyOf, () => {
  it("counts each issue under its word", () => {
    const index = indexWith(
      ...both("text", ["old"]),
      { party: "north" },
      { party: "south", stance: ["coast"] },
    );
    const { counts } = tallyIn(index);
    expect(counts).toMatchObject({ same: 1, "opposite-ends": 1, "cannot-compare": 0 });
    expect(tallyIn(index, { between: [NORTH, EAST] }).counts["cannot-compare"]).toBe(2);
  });

  it("looks at the issues in view only", () => {
    const index = indexWith(...both("text", ["old"]), ...both("border", ["river"]));
    const { entries } = tallyIn(index, { issues: [TEXT] });
    expect(entries.map(({ issue }) => issue.id)).toEqual(["text"]);
  });

  it("counts linked issues once, as the first that can be compared", () => {
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

  it("counts linked issues apart on which the sides relate differently", () => {
    const issues = [linked("border", "water", "text"), linked("water"), linked("text")];
    const apart = [
      { party: "north", issue: "water", stance: ["river"] },
      { party: "south", issue: "water", stance: ["coast"] },
    ];
    expect(groups(issues, [...both("border", ["river"]), ...apart])).toEqual([
      "border+text",
      "water",
    ]);
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
        const { counts, entries } = tallyIn(index);
        expect(Object.values(counts).reduce((a, b) => a + b)).toBe(entries.length);
        expect(entries.map(({ kind }) => kind)).toEqual(
          [BORDER, TEXT].map(
            (issue) => pairOf(index, { issue, asOf, between: [NORTH, SOUTH] }).kind,
          ),
        );
      }),
    );
  });
});
