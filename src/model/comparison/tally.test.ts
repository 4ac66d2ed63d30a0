import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyRow } from "#testing/arbitraries.ts";
import {
  BORDER,
  EAST,
  indexWith,
  NORTH,
  type RawStatement,
  SOUTH,
  TEXT,
} from "#testing/fixtures.ts";
import { pairOf } from "#testing/positions.ts";
import type { IssueId, PartyId } from "#model/dossier/dossier.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { tallyOf } from "./tally.ts";

const asOf = "2025-12-31";
const both = (issue: string, stance: string[]): RawStatement[] =>
  ["north", "south"].map((party) => ({ party, issue, stance }));

type Asked = { between?: readonly [PartyId, PartyId]; issues?: readonly IssueId[] };

function tallyIn(index: DossierIndex, { between = [NORTH, SOUTH], issues }: Asked = {}) {
  const inView = index.dossier.issues.filter(({ id }) => issues?.includes(id) ?? true);
  return tallyOf(
    inView.map((issue) => ({
      issue,
      relation: pairOf(index, { issue: issue.id, asOf, between }),
    })),
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

  it("counts what could overlap by itself, not as agreement", () => {
    const index = indexWith(
      { party: "north", stance: ["river", "ridge"] },
      { party: "south", stance: ["ridge"] },
    );
    expect(tallyIn(index, { issues: [BORDER] }).counts).toEqual({
      same: 0,
      "could-overlap": 1,
      neighbouring: 0,
      apart: 0,
      "opposite-ends": 0,
      different: 0,
      "cannot-compare": 0,
    });
  });

  it("looks at the issues in view only", () => {
    const index = indexWith(...both("text", ["old"]), ...both("border", ["river"]));
    const { entries } = tallyIn(index, { issues: [TEXT] });
    expect(entries.map(({ issue }) => issue.id)).toEqual(["text"]);
  });

  it("counts every issue in view once, with the relation of the pair", () => {
    fc.assert(
      fc.property(anyRow, (row) => {
        const index = indexWith(...row);
        const { counts, entries } = tallyIn(index);
        expect(Object.values(counts).reduce((a, b) => a + b)).toBe(2);
        expect(entries.map(({ relation }) => relation)).toEqual(
          [BORDER, TEXT].map((issue) => pairOf(index, { issue, asOf, between: [NORTH, SOUTH] })),
        );
      }),
    );
  });
});
