import { describe, expect, it } from "vitest";
import {
  BORDER,
  dossierChanged,
  EAST,
  indexWith,
  NORTH,
  rawIssue,
  SOUTH,
} from "#testing/fixtures.ts";
import { indexOf } from "#model/big/whole.ts";
import { rowOf } from "./issueRow.ts";

const question = { issue: BORDER, asOf: "2025-12-31" };

describe(rowOf, () => {
  it("has those in view, in the order given", () => {
    const row = rowOf(indexWith({}), { ...question, parties: [SOUTH, NORTH] });
    expect(row.map(({ party, position }) => [party, position.kind])).toEqual([
      ["south", "silent"],
      ["north", "placed"],
    ]);
  });

  it("leaves out who is no party to the issue, though something is on record", () => {
    const issues = [
      { ...rawIssue("border", "ordinal", ["river", "ridge"]), parties: ["south", "east"] },
    ];
    const row = rowOf(indexOf(dossierChanged({ issues }, {})), {
      ...question,
      parties: [NORTH, SOUTH, EAST],
    });
    expect(row.map(({ party }) => party)).toEqual(["south", "east"]);
  });
});
