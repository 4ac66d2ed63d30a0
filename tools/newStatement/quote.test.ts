// @vitest-environment node
import { describe, expect, it } from "vitest";
import { nearestPassage, quoteAt } from "./quote.ts";
import { placesOf } from "#tools/record/sameWords.ts";
import { quoteFaults } from "#tools/record/quoteFaults.ts";

const TEXT = `The quay
Chair Ada Quill told reporters on Wednesday: “We will never  sell the quay’s north end.” She said so twice.
We will wait. We will wait. The dockers’ union – all of it – left the talks on Friday evening.`;

describe(nearestPassage, () => {
  it("shows what is most like the words", () => {
    expect(nearestPassage("we shall never sell the quay", TEXT)).toBe(
      "We will never  sell the quay",
    );
    expect(nearestPassage("zebra", TEXT)).toBeUndefined();
  });
});

describe(quoteAt, () => {
  const quoteOf = (words: string, place = 0) => {
    const span = placesOf(words, TEXT)[place];
    if (!span) throw new Error(`no ${words}`);
    return quoteAt(TEXT, span);
  };

  it("takes about 32 characters of the paragraph on both sides, in whole words", () => {
    expect(quoteOf("We will never sell")).toEqual({
      kind: "quote",
      exact: "We will never  sell",
      prefix: "Quill told reporters on Wednesday: “",
      suffix: " the quay’s north end.” She said",
    });
    expect(quoteOf("She said so twice").suffix).toBe(".");
  });

  it("takes more where the words with their context occur twice", () => {
    const text = `${"the same words over and over again and again ".repeat(2)}to the end of it all.`;
    const span = { start: text.indexOf("over"), end: text.indexOf("over") + 4 };
    expect([...quoteFaults(quoteAt(text, span), "indirect", text)]).toEqual([]);
  });

  it("makes quotes that the check accepts", () => {
    expect([...quoteFaults(quoteOf("We will wait", 1), "indirect", TEXT)]).toEqual([]);
    expect([...quoteFaults(quoteOf("We will never sell"), "direct", TEXT)]).toEqual([]);
  });
});
