import { describe, expect, it } from "vitest";
import { ADA, BO, elsewhere, indexWith, question, type RawStatement } from "#testing/fixtures.ts";
import { cellOf } from "#model/position/cell.ts";
import { RULES } from "#model/position/rules.ts";
import { supportOf } from "#model/position/support.ts";
import { SUPPORT_TERMS, supportWords } from "./supportWords.ts";

function words(...statements: RawStatement[]) {
  const index = indexWith(...statements);
  const cell = cellOf(index, question());
  return cell.stands.map((stand) => supportWords(supportOf(index, cell, stand))).join();
}

describe("what is counted", () => {
  it("is explained where one act stands, and where several stand, by a rule that there is", () => {
    const several = words({ speaker: ADA }, { speaker: BO });
    for (const told of [words({}).toLowerCase(), several]) {
      expect(SUPPORT_TERMS.filter(({ term }) => told.includes(term))).toHaveLength(1);
    }
    const known = RULES.map(({ id }) => `(${id}).`);
    expect(SUPPORT_TERMS.every(({ text }) => known.some((id) => text.endsWith(id)))).toBe(true);
  });
});

describe(supportWords, () => {
  it("says of one act who tells it, a few by name", () => {
    const pages = ["a", "b", "c"].map((page) => elsewhere(`https://example.net/${page}`, page));
    expect(words({ secondCopies: pages })).toBe(
      "One act of saying alone supports this, told by The Gazette, a and 2 others.",
    );
  });

  it("counts acts, and not the pages that tell them", () => {
    expect(words({ speaker: ADA, secondCopies: ["courier"] }, { speaker: BO })).toBe(
      "2 independent acts of saying support this, told by The Gazette and The Courier.",
    );
  });
});
