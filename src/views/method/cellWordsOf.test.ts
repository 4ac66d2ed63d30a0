import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { qualifierWords } from "#model/words/qualifierWords.ts";
import { headlineFrom } from "#model/comparison/headline.ts";
import { headlineWords } from "#model/words/headlineWords.ts";
import { positionOf } from "#model/position/position.ts";
import { anyCell, anyPosition } from "#testing/arbitraries.ts";
import { indexWith, question } from "#testing/fixtures.ts";
import { border, rowWith } from "#testing/positions.ts";
import { indexOf } from "#model/dossier/dossierIndex.ts";
import { dossierWith } from "#testing/fixtures.ts";
import { cellWordsOf } from "./cellWordsOf.ts";
import { coverageOf } from "./coverageOf.ts";

const tables = new Map(cellWordsOf().map(({ name, words }) => [name, words]));
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
        const position = positionOf(indexWith(...cell), question("2026-06-01"));
        for (const words of qualifierWords(border, position)) {
          const known = wordsIn("What stands beside a position");
          expect(known.filter((word) => words.startsWith(word))).toHaveLength(1);
        }
      }),
      { numRuns: 150 },
    );
  });

  it("defines how every issue can read in a line", () => {
    const known = wordsIn("An issue in a line").map((word) => word.replace(/\d.*/, ""));
    fc.assert(
      fc.property(fc.array(anyPosition, { maxLength: 5 }), (positions) => {
        const { short } = headlineWords(headlineFrom(border, rowWith(...positions)));
        const isKnown = [
          ...known,
          "At opposite ends",
          "All that can be compared say the same",
        ].some((word) => short.startsWith(word));
        expect(isKnown ? "" : short).toBe("");
      }),
    );
  });
});

describe(coverageOf, () => {
  it("counts the sources of each kind and year, whole and in excerpt", () => {
    const { sources, ...rest } = dossierWith();
    const [first] = sources;
    const index = indexOf({
      ...rest,
      sources: first
        ? [first, { ...first, published: "2024-02", read: "excerpt" }, { ...first, kind: "wire" }]
        : [],
    });
    const { years, rows, totals, all } = coverageOf(index);
    expect(years).toEqual(["2024", "2025"]);
    expect(rows.map(({ kind, counts }) => [kind, counts])).toEqual([
      [
        "wire",
        [
          { whole: 0, excerpt: 0 },
          { whole: 1, excerpt: 0 },
        ],
      ],
      [
        "newspaper",
        [
          { whole: 0, excerpt: 1 },
          { whole: 1, excerpt: 0 },
        ],
      ],
    ]);
    expect(totals).toEqual([
      { whole: 0, excerpt: 1 },
      { whole: 2, excerpt: 0 },
    ]);
    expect(all).toEqual({ whole: 2, excerpt: 1 });
  });
});
