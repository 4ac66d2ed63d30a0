import { describe, expect, it } from "vitest";
import { dossierWith } from "#testing/fixtures.ts";
import { firstPoleWords } from "./scaleWords.ts";

const [north, south] = dossierWith().parties;
if (!north || !south) throw new Error("no parties");
const words = (...nearerFirst: [number, number]) =>
  firstPoleWords({ parties: [north, south], nearerFirst });

describe(firstPoleWords, () => {
  it("says that the order of poles is a convention, and who stands nearer the first one how often", () => {
    expect(words(13, 0)).toBe(
      "Which pole of a scale comes first, or left, is a convention of the record and no judgement. On 13 scales North and South share no option: on all of them the one nearer the first pole is North.",
    );
    expect(words(2, 3)).toMatch(
      /On 5 scales .*: on 3 of them the one nearer the first pole is South\.$/,
    );
    expect(words(1, 0)).toMatch(/On 1 scale .*: there the one nearer the first pole is North\.$/);
  });

  it("says no more where they stand apart on no scale", () => {
    expect(words(0, 0)).toMatch(/no judgement\.$/);
    expect(firstPoleWords(undefined)).toMatch(/no judgement\.$/);
  });
});
