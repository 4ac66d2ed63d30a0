import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { firstMentions } from "./firstMentions.ts";
import { termId } from "./termId.ts";
import { termPieces } from "./termPieces.ts";

const glossary = ["de facto", "Article 5", "Article 5-like", "line", "line of contact"].map(
  (term) => ({ term, text: `what ${term} means` }),
);
const marked = (text: string) =>
  termPieces(text, glossary).map((piece) => (piece.entry ? `[${piece.text}]` : piece.text));

describe(termPieces, () => {
  it("marks a term where it first stands, the longer before the shorter", () => {
    expect(marked("The line of contact is a line, and a line.")).toEqual([
      "The ",
      "[line of contact]",
      " is a ",
      "[line]",
      ", and a line.",
    ]);
  });

  it("marks whole words only, in any case", () => {
    expect(marked("Outlined De Facto, not linear")).toEqual([
      "Outlined ",
      "[De Facto]",
      ", not linear",
    ]);
  });

  it("loses and adds no letter", () => {
    const word = fc.constantFrom(
      "line",
      "of",
      "contact",
      "Article 5",
      "-like",
      "de facto",
      ", ",
      "x",
    );
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const text = words.join(" ");
        expect(
          termPieces(text, glossary)
            .map((piece) => piece.text)
            .join(""),
        ).toBe(text);
      }),
    );
  });
});

describe(firstMentions, () => {
  it("gives each term to the first text that has it, and to no other", () => {
    const terms = firstMentions(
      ["No line here", "A line of contact, de facto", "", "De facto a line"],
      glossary,
    );
    expect(terms.map((entries) => entries.map(({ term }) => term))).toEqual([
      ["line"],
      ["line of contact", "de facto"],
      [],
      [],
    ]);
  });
});

describe(termId, () => {
  it("is short and has no spaces", () => {
    expect(termId("Article 5-like")).toBe("term-article-5-like");
  });
});
