import { describe, expect, it } from "vitest";
import { dossierChanged, question, type RawStatement } from "#testing/fixtures.ts";
import { wordOf } from "#testing/positions.ts";
import { indexOf } from "#model/big/whole.ts";
import { positionOf } from "./position.ts";
import { positionUnderSecondCoding } from "./secondCoding.ts";

type Difference = { field: string; second: string; settled?: string };

function secondWith({ field, second, settled = "first" }: Difference, ...more: RawStatement[]) {
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
  const index = indexOf(dossierChanged({ reliability }, {}, ...more));
  return positionUnderSecondCoding(index, question(), positionOf(index, question()));
}

describe(positionUnderSecondCoding, () => {
  it.each([
    [{ field: "stance", second: "ridge road" }, "ridge+road"],
    [{ field: "stance", second: "unplaced" }, "unplaced"],
    [{ field: "issue", second: "text" }, "none-found"],
    [{ field: "party", second: "south" }, "none-found"],
    [{ field: "voice", second: "other-party" }, "described-by-others"],
  ])("stands where the second coder put it: %o", (difference, word) => {
    const second = secondWith(difference);
    expect(second && wordOf(second)).toBe(word);
  });

  it.each([
    [{ field: "firmness", second: "red-line" }, { firmness: "red-line" }],
    [{ field: "voice", second: "reporter" }, { voice: "reported" }],
    [
      { field: "date", second: "undated" },
      { dated: false, day: "2025-12-31" },
    ],
  ])("is another reading of the same place: %o", (difference, reading) => {
    expect(secondWith(difference)).toMatchObject({ options: ["river"], ...reading });
  });

  it("is nothing where the second coder was followed, or where another statement decides", () => {
    expect(secondWith({ field: "stance", second: "ridge", settled: "second" })).toBeUndefined();
    const newer = { id: "s2", said: "2025-02-01" };
    expect(secondWith({ field: "stance", second: "ridge" }, newer)).toBeUndefined();
  });

  it("is nothing where only what no reader is told would differ", () => {
    expect(secondWith({ field: "speech", second: "direct" })).toBeUndefined();
  });

  it("is nothing in a dossier that was coded once", () => {
    const index = indexOf(dossierChanged({}, {}));
    const now = positionOf(index, question());
    expect(positionUnderSecondCoding(index, question(), now)).toBeUndefined();
  });
});
