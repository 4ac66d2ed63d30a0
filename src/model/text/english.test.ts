import { describe, expect, it } from "vitest";
import {
  counted,
  fewWords,
  inSentence,
  listWords,
  possessive,
  startingSentence,
} from "./english.ts";

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

const UNION = { name: "River union", nameInSentence: "the River union" };

describe(inSentence, () => {
  it("has the article that English needs, where the dossier says so", () => {
    expect(inSentence(UNION)).toBe("the River union");
    expect(inSentence({ name: "North" })).toBe("North");
  });
});

describe(startingSentence, () => {
  it("begins with a capital", () => {
    expect(startingSentence(UNION)).toBe("The River union");
  });
});

describe(possessive, () => {
  it("adds no second s", () => {
    expect([possessive("North"), possessive("the United States")]).toEqual([
      "North’s",
      "the United States’",
    ]);
  });
});
