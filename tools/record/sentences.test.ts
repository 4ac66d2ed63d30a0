import { describe, expect, it } from "vitest";
import { sentencesOf } from "./sentences.ts";

describe(sentencesOf, () => {
  it("splits at the end of sentences and of lines, and drops what is empty", () => {
    const text = "A title\n\n  It stays. It goes!  \nقال: نعم. وقال: لا.\n";
    expect(sentencesOf(text).map((sentence) => sentence.text)).toEqual([
      "A title",
      "It stays.",
      "It goes!",
      "قال: نعم.",
      "وقال: لا.",
    ]);
  });

  it("says where in the text each sentence is", () => {
    const text = " One.  Two. ";
    for (const { start, end, text: sentence } of sentencesOf(text))
      expect(text.slice(start, end)).toBe(sentence);
  });
});
