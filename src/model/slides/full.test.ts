import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dealt, heightOf, inPieces, linesOf, roomUnder } from "./full.ts";

describe(dealt, () => {
  const parts = (...heights: number[]) => dealt(heights, 10, (height) => height);

  it("makes two of what is too full for one", () => {
    expect(parts(4, 4)).toEqual([[4, 4]]);
    expect(parts(4, 4, 4)).toEqual([[4, 4], [4]]);
  });

  it("gives what is higher than a part one to itself", () => {
    expect(parts(3, 99, 3)).toEqual([[3], [99], [3]]);
  });

  it("has at most seven on a part, however low they are", () => {
    expect(dealt([...Array(17).keys()], 999, () => 1).map(({ length }) => length)).toEqual([
      7, 7, 3,
    ]);
  });

  it("loses nothing, keeps the order, and overfills no part of several", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 15 })), (heights) => {
        const made = dealt(heights, 10, (height) => height);
        expect(made.flat()).toEqual(heights);
        for (const part of made)
          expect(part.length === 1 || part.reduce((sum, height) => sum + height, 0) <= 10).toBe(
            true,
          );
      }),
    );
  });
});

describe(linesOf, () => {
  // 100 units at 20 with letters of 11.2: eight a line.
  const type = { size: 20, width: 100 };

  it.each([
    ["", 1],
    ["one two", 1],
    ["one two three", 2],
    ["unbreakable", 2],
    ["a unbreakable", 3],
  ])("wraps %j into %i", (text, lines) => {
    expect(linesOf(text, type)).toBe(lines);
  });

  it("has a caption and a longer question leave less room", () => {
    const room = roomUnder("Who?", undefined);
    expect(roomUnder("Who?", "Look left.")).toBeLessThan(room);
    expect(roomUnder("Who is it? ".repeat(20), undefined)).toBeLessThan(room);
    expect(heightOf("", type)).toBe(0);
  });
});

describe(inPieces, () => {
  it("parts a text after a sentence, else between words, else within one", () => {
    expect(inPieces("One two. Three", 10)).toEqual(["One two.", "Three"]);
    expect(inPieces("One two three", 9)).toEqual(["One two", "three"]);
    expect(inPieces("Unbreakable", 5)).toEqual(["Unbre", "akabl", "e"]);
    expect(inPieces("Short", 9)).toEqual(["Short"]);
  });

  it("leaves out no letter, and halves none", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme" }),
        fc.integer({ min: 4, max: 30 }),
        (text, most) => {
          const pieces = inPieces(text, most);
          expect(pieces.join("").replaceAll(/\s/g, "")).toBe(text.replaceAll(/\s/g, ""));
          for (const piece of pieces) expect(piece).not.toMatch(/\p{Surrogate}/u);
        },
      ),
    );
  });
});
