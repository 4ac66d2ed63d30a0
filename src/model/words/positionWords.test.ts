import { describe, expect, it } from "vitest";
import { counted, fewWords, listWords } from "./positionWords.ts";

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
