import { describe, expect, it } from "vitest";
import { folded, foldedWordsIn, piecesOf } from "./fold.ts";

describe(folded, () => {
  it.each([
    ["Zelenskyy", "zelenskyy"],
    ["MÉXICO", "mexico"],
    ["Łódź", "lodz"],
    ["Straße", "strasse"],
    ["Зеленський", "zelenskii"],
    ["Ukraine’s", "ukraine"],
    ["don't", "dont"],
    ["U.S.", "us"],
    ["nego\u00ADtiation", "negotiation"],
    ["ﬁnal", "final"],
  ])("compares %s as %s", (word, expected) => {
    expect(folded(word)).toBe(expected);
  });
});

describe(foldedWordsIn, () => {
  it("finds the words, abbreviations and numbers of a text", () => {
    const words = foldedWordsIn("The U.S. said: “Odesa’s 800,000 won’t …” (e.g. today).");
    expect(words.map(({ word }) => word)).toEqual([
      "the",
      "us",
      "said",
      "odesa",
      "800",
      "000",
      "wont",
      "eg",
      "today",
    ]);
  });

  it("says where they stand", () => {
    const text = "In Київ, «мир»";
    expect(foldedWordsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      "In",
      "Київ",
      "мир",
    ]);
  });

  it("finds none in signs, lone surrogates and marks of direction", () => {
    expect(foldedWordsIn("!?\uD800\u200F\u202E — \uDC00 ’")).toEqual([]);
  });
});

describe(piecesOf, () => {
  it("parts a text where it is marked", () => {
    expect(piecesOf("Kyiv’s line, Kyiv", new Set(["kyiv"]))).toEqual([
      { text: "Kyiv’s", marked: true },
      { text: " line, ", marked: false },
      { text: "Kyiv", marked: true },
    ]);
  });
});
