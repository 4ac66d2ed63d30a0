import { describe, expect, it } from "vitest";
import { singleChangesOf } from "#model/position/singleChange.ts";
import { ADA, indexWith, type RawStatement } from "#testing/fixtures.ts";
import { PARAPHRASE } from "#testing/positions.ts";
import { changeWords } from "./changeWords.ts";

const wordsOf = (...statements: RawStatement[]) => {
  const index = indexWith(...statements);
  return singleChangesOf(index, index.dossier.statements).map(changeWords);
};

describe(changeWords, () => {
  it("names a quote, a summary and a second reading", () => {
    expect(wordsOf({ alt: ["ridge"] })).toEqual([
      "Without this one quote",
      "By its second reading",
    ]);
    expect(wordsOf({ evidence: PARAPHRASE })).toEqual(["Without this one summary"]);
  });

  it("says how many statements tell the act", () => {
    expect(wordsOf({ speaker: ADA }, { speaker: ADA, source: "courier" })).toEqual([
      "Without this one act, which 2 statements tell,",
    ]);
  });
});
