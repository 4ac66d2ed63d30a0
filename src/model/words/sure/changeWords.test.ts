import { describe, expect, it } from "vitest";
import { singleChangesOf } from "#model/position/singleChange.ts";
import { ADA, indexWith, type RawStatement } from "#testing/fixtures.ts";
import { PARAPHRASE } from "#testing/positions.ts";
import { changeOf, wouldReadWords } from "./changeWords.ts";

const changesOf = (...statements: RawStatement[]) => {
  const index = indexWith(...statements);
  return { index, changes: singleChangesOf(index, index.dossier.statements) };
};
const readWith = (...statements: RawStatement[]) =>
  changesOf(...statements).changes.map((change) => wouldReadWords(change, "Along the road"));
const toldWith = (...statements: RawStatement[]) => {
  const { index, changes } = changesOf(...statements);
  return changes.map((change) => changeOf(index, change));
};
const ACT = [{ speaker: ADA }, { speaker: ADA, source: "courier" }];

describe(wouldReadWords, () => {
  it("names a quote, a summary and a second reading", () => {
    expect(readWith({ alt: ["ridge"] })).toEqual([
      "Without this one quote the cell would read: Along the road.",
      "By its second reading the cell would read: Along the road.",
    ]);
    expect(readWith({ evidence: PARAPHRASE })).toEqual([
      "Without this one summary the cell would read: Along the road.",
    ]);
  });

  it("says how many statements tell the act", () => {
    expect(readWith(...ACT)).toEqual([
      "Without this one act, which 2 statements tell, the cell would read: Along the road.",
    ]);
  });
});

describe(changeOf, () => {
  it("says whose words they are, and of an act how many statements tell it", () => {
    expect(toldWith({ speaker: ADA })).toEqual(["Without this one quote (Ada, 1 Jan 2025)"]);
    expect(toldWith(...ACT)).toEqual([
      "Without this one act, which 2 statements tell (Ada, 1 Jan 2025)",
    ]);
  });
});
