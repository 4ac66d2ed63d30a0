import { describe, expect, it } from "vitest";
import { dossierChanged, question, type RawStatement } from "#testing/fixtures.ts";
import { indexOf } from "#model/big/whole.ts";
import { cellUnderSecondCoding } from "./secondCoding.ts";

type Difference = { field: string; second: string; settled?: string };

function cellWith({ field, second, settled = "first" }: Difference, ...more: RawStatement[]) {
  const reliability = {
    protocol: "Two invented coders.",
    passages: 1,
    paired: 1,
    unpaired: [],
    fields: [],
    disagreements: [
      { statement: "s1", field, first: "as it is", second, settled, why: "Invented." },
    ],
  };
  return cellUnderSecondCoding(indexOf(dossierChanged({ reliability }, {}, ...more)), question());
}

describe(cellUnderSecondCoding, () => {
  it.each([
    [{ field: "stance", second: "ridge road" }, "Along the ridge / Along the road, demand"],
    [{ field: "stance", second: "unplaced" }, "Spoke, no placeable position"],
    [{ field: "issue", second: "text" }, "None found"],
    [{ field: "party", second: "south" }, "None found"],
    [{ field: "voice", second: "other-party" }, "Described only by others"],
    [{ field: "firmness", second: "red-line" }, "Along the river, red line"],
    [{ field: "date", second: "undated" }, "by 31 Dec 2025 or earlier"],
  ])("reads as the second coder coded it: %o", (difference, words) => {
    expect(cellWith(difference)).toContain(words);
  });

  it("is nothing where the second coder was followed, or where another statement decides", () => {
    expect(cellWith({ field: "stance", second: "ridge", settled: "second" })).toBeUndefined();
    const newer = { id: "s2", said: "2025-02-01" };
    expect(cellWith({ field: "stance", second: "ridge" }, newer)).toBeUndefined();
  });

  it("is nothing in a dossier that was coded once", () => {
    expect(cellUnderSecondCoding(indexOf(dossierChanged({}, {})), question())).toBeUndefined();
  });
});
