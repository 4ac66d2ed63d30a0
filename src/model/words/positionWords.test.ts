import { describe, expect, it } from "vitest";
import { indexWith, question } from "#testing/fixtures.ts";
import { positionOf } from "#model/position/position.ts";
import { ageWords, cellWords, counted, fewWords, listWords, voiceWords } from "./positionWords.ts";

describe(cellWords, () => {
  it("says party, issue, position, firmness, voice and date", () => {
    const index = indexWith({ said: "2025-11", firmness: "red-line" });
    expect(cellWords(index, question(), positionOf(index, question()))).toBe(
      "North, border: Along the river, red line, as told by The Gazette, Nov 2025",
    );
  });

  it("says of an undated statement that it was made by then or earlier", () => {
    const index = indexWith({ said: null });
    expect(cellWords(index, question(), positionOf(index, question()))).toContain(
      "by 31 Dec 2025 or earlier",
    );
  });

  it("says which silence it is", () => {
    const index = indexWith();
    expect(cellWords(index, question(), positionOf(index, question()))).toBe(
      "North, border: None found",
    );
  });

  it("says each of the mixed signals", () => {
    const index = indexWith({ stance: ["river"] }, { stance: ["coast"] });
    expect(cellWords(index, question(), positionOf(index, question()))).toMatch(
      /Mixed signals: Along the river, .*; also: Along the coast/,
    );
  });
});

describe(voiceWords, () => {
  it("keeps own words, told, reported and claimed apart", () => {
    expect([
      voiceWords("own-words", ["A"]),
      voiceWords("told", ["A", "B"]),
      voiceWords("reported", ["A"]),
      voiceWords("others-say", ["A"]),
    ]).toEqual([
      "in its own words",
      "as told by A and B",
      "as reported by A",
      "as others say, in A",
    ]);
  });
});

describe(ageWords, () => {
  it("speaks of age only over a year", () => {
    expect([ageWords(365), ageWords(366), ageWords(540)]).toEqual([
      undefined,
      "1 year old",
      "1 year 5 months old",
    ]);
  });
});

describe(listWords, () => {
  it("joins as a sentence does", () => {
    expect([
      listWords([]),
      listWords(["a"]),
      listWords(["a", "b"]),
      listWords(["a", "b", "c"]),
    ]).toEqual(["", "a", "a and b", "a, b and c"]);
    expect([counted(1, "party", "parties"), counted(2, "party", "parties")]).toEqual([
      "1 party",
      "2 parties",
    ]);
  });
});

describe(fewWords, () => {
  it.each([
    [["A", "B", "C"], "A, B and C"],
    [["A", "B", "C", "D"], "A, B and 2 others"],
  ])("names %o as “%s”", (words, said) => {
    expect(fewWords(words, "other")).toBe(said);
  });
});
