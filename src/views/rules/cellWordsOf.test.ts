import * as fc from "fast-check";
import { SCALES } from "#model/dossier/codes.ts";
import { describe, expect, it } from "vitest";
import { besideWords } from "#model/words/qualifierWords.ts";
import { headlineFrom } from "#model/comparison/headline.ts";
import { headlineWords } from "#model/words/headlineWords.ts";
import { cellOf } from "#model/position/cell.ts";
import { anyCell, anyPosition } from "#testing/arbitraries.ts";
import { indexWith, question } from "#testing/fixtures.ts";
import { border, rowWith } from "#testing/positions.ts";
import { cellWordsOf } from "./cellWordsOf.ts";

const tables = new Map(cellWordsOf().map(({ name, words }) => [name, words]));
const anyScale = fc.constantFrom(...SCALES);
const wordsIn = (name: string) => (tables.get(name) ?? []).map(({ word }) => word);

describe(cellWordsOf, () => {
  it("gives every word a meaning, and no word twice in a table", () => {
    for (const [name, words] of tables) {
      expect(`${name}: ${words.length > 2}`).toBe(`${name}: true`);
      expect(words.filter(({ meaning }) => meaning.length < 10)).toEqual([]);
      expect(new Set(wordsIn(name)).size).toBe(words.length);
    }
  });

  it("defines everything that can stand beside a position", () => {
    fc.assert(
      fc.property(anyCell, (cell) => {
        const { qualifiers } = cellOf(indexWith(...cell), question("2026-06-01"));
        for (const words of besideWords(border, qualifiers)) {
          const known = wordsIn("What stands beside a position");
          expect(known.filter((word) => words.startsWith(word))).toHaveLength(1);
        }
      }),
      { numRuns: 150 },
    );
  });

  it("defines how every issue can read in a line", () => {
    const known = wordsIn("An issue in a line").map(withoutCounts);
    fc.assert(
      fc.property(anyScale, fc.array(anyPosition, { maxLength: 5 }), (scale, positions) => {
        const headline = headlineFrom({ ...border, scale }, rowWith(...positions));
        const [, sum] = headlineWords(headline, String).record.split("; ");
        expect(["", ...known]).toContain(withoutCounts(sum ?? ""));
      }),
    );
  });
});

function withoutCounts(words: string): string {
  return words
    .replace(/^all \d+ (say|differ)/, "all # $1")
    .replace(/^both /, "all # ")
    .replace("they differ", "all # differ");
}
