import { describe, expect, it } from "vitest";
import { elsewhere, indexWith } from "#testing/fixtures.ts";
import { takenFrom } from "#testing/takenFrom.ts";
import { statementRow, withWords } from "./statements.ts";

async function rowsOf(...statements: Parameters<typeof indexWith>) {
  const index = indexWith(...statements);
  const taken = takenFrom(index);
  return (await withWords(index, index.byDay)).map((statement) => statementRow(taken, statement));
}

describe(statementRow, () => {
  it("says each code in words beside it, and what the row is taken from", async () => {
    const [row] = await rowsOf({
      stance: ["river", "ridge"],
      firmness: "red-line",
      said: "2025-11",
    });
    expect(row).toMatchObject({
      dossier: "border-talks",
      release: "1.0.0",
      as_of: "2025-12-31",
      licence: "CC0",
      address: "https://example.org/talks/statement/s1/?v=1.0.0",
      party: "north",
      party_name: "North",
      stance: ["river", "ridge"],
      stance_in_words: "Inland of the road",
      firmness_in_words: "red line",
      said: "2025-11",
      said_in_words: "Nov 2025",
      day: "2025-11-30",
      mark: "told",
      mark_in_words: "said it, in an outlet’s words",
    });
  });

  it("names other pages of the same act by address and by outlet", async () => {
    const [row] = await rowsOf({ secondCopies: ["courier", elsewhere("https://example.net/a")] });
    expect(row).toMatchObject({
      second_copies: ["https://example.org/courier", "https://example.net/a"],
      also_told_by: ["The Courier", "The Wire"],
    });
  });

  it("says why a statement has no place", async () => {
    const [row] = await rowsOf({ stance: null, unplaced: "declined" });
    expect(row).toMatchObject({
      stance: [],
      stance_in_words: null,
      unplaced: "declined",
      unplaced_in_words: "declined to say",
    });
  });

  it.each([
    ["direct", "the speaker’s own"],
    ["mixed", "the outlet’s, in part the speaker’s own"],
    ["indirect", "the outlet’s"],
  ])("says whose the words of %s speech are", async (speech, are) => {
    const [row] = await rowsOf({ speech });
    expect(row).toMatchObject({ words: "the river is the border", words_are: are });
  });

  it("says of a summary that it is one", async () => {
    const evidence = { kind: "paraphrase", text: "The river.", pinpoint: "point 7" };
    const [row] = await rowsOf({ evidence });
    expect(row).toMatchObject({ words_are: "our summary of an excerpt", pinpoint: "point 7" });
  });

  it("has the same columns for every statement", async () => {
    const rows = await rowsOf(
      {},
      {
        stance: null,
        unplaced: "garbled",
        said: null,
        speaker: { name: "A", role: "B", party: "north" },
        proposal: "first-draft",
        alt: ["road"],
        conditionalOn: "peace",
        note: "A note.",
        evidence: { kind: "paraphrase", text: "The river.", pinpoint: "point 7" },
      },
    );
    const [first, second] = rows.map((row) => Object.keys(row));
    expect(second).toEqual(first);
  });
});
