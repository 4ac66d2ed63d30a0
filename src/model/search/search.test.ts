import * as v from "valibot";
import { describe, expect, it } from "vitest";
import * as fc from "fast-check";
import { Text } from "#model/dossier/parts.ts";
import { dossierChanged, rawParty } from "#testing/fixtures.ts";
import { foldedWordsIn } from "#model/text/fold.ts";
import { stepsInto, toleranceOf } from "#model/text/nearest.ts";
import type { Search } from "#model/dossier/library.ts";
import { searchIn } from "./search.ts";
import { searchFileOf, searchIndexOf, searchListsIn, searchListsOf } from "./searchIndex.ts";

const QUOTES = [
  "Kyiv will not leave Odesa",
  "President Zelenskyy wants guarantees",
  "the négotiations in Lugansk were frozen",
  "a guarantee without troops",
];

const search = searchOver(QUOTES);

function searchOver(quotes: readonly string[]): Search {
  const dossier = dossierChanged(
    {
      parties: [
        {
          ...rawParty("north", "Nordland"),
          aliases: ["Kyiv", "Kiev", "Zelensky", "Zelenskyy", "Зеленський"],
        },
        rawParty("south", "South"),
        rawParty("east", "East"),
      ],
      spellings: [
        ["Odesa", "Odessa"],
        ["Luhansk", "Lugansk"],
      ],
    },
    ...quotes.map((exact) => ({ evidence: { kind: "quote", exact, prefix: "", suffix: "" } })),
  );
  // As a big dossier's is: written to a file and read from it.
  const file = searchFileOf(searchListsOf(dossier));
  return searchIn(searchIndexOf(searchListsIn(new Uint8Array(file).buffer)));
}

function found(query: string): readonly number[] {
  const { hits } = search(query);
  return QUOTES.flatMap((_, at) => (hits.has(at) ? at : []));
}

describe(searchIn, () => {
  it.each([
    ["guarantee", [1, 3]],
    ["guarantees", [1]],
    ["guar", [1, 3]],
    ["GUARANTEE troops", [3]],
    ["negotiations", [2]],
    ["Zelensky", [1]],
    ["Зеленський", [1]],
    ["зеленс", [1]],
    ["Kiev", [0]],
    ["odessa", [0]],
    ["Luhansk", [2]],
    ["Nordland", [0, 1, 2, 3]],
    ["gazette", [0, 1, 2, 3]],
    ["garantee", [1, 3]],
    ["negotations", [2]],
    ["guarran", [1, 3]],
  ])("finds by “%s” the statements %j", (query, places) => {
    expect(found(query)).toEqual(places);
  });

  it("finds all, and marks nothing, when there is no word in what is asked", () => {
    expect(found(" …!? ")).toEqual([0, 1, 2, 3]);
    expect(search("").hits.count).toBe(QUOTES.length);
    expect(search("").marks.size).toBe(0);
  });

  it("marks every spelling of what was met", () => {
    expect([...search("kiev").marks].toSorted()).toEqual(["kiev", "kyiv"]);
  });

  it("suggests the nearest words of the record, none of which finds nothing", () => {
    const { hits, suggestions } = search("froxxn");
    expect(hits.count).toBe(0);
    expect(suggestions).toEqual(["frozen"]);
  });

  it("suggests each word alone when they are never together", () => {
    expect(search("odesa troops").suggestions).toEqual(["odesa", "troops"]);
  });

  it("finds the statement by any word of its quote", () => {
    fc.assert(
      fc.property(
        fc.array(
          anyText.filter((text) => v.is(Text, `${text}.`)),
          { minLength: 1, maxLength: 5 },
        ),
        fc.nat(),
        (texts, at) => {
          const quotes = texts.map((text) => `${text}.`);
          const place = at % quotes.length;
          const words = foldedWordsIn(quotes[place] ?? "");
          const find = searchOver(quotes);
          for (const { start, end } of words)
            expect(find((quotes[place] ?? "").slice(start, end)).hits.has(place)).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("never throws, and finds nothing beyond the tolerance", () => {
    const known = QUOTES.map((quote) =>
      foldedWordsIn(`${quote} Nordland border The Gazette Kiev Zelensky Odessa Luhansk Зеленський`),
    );
    fc.assert(
      fc.property(anyText, (query) => {
        const { hits } = search(query);
        const asked = foldedWordsIn(query).map(({ word }) => word);
        for (const at of QUOTES.keys()) {
          if (!hits.has(at)) continue;
          for (const word of asked) {
            const isNear = known[at]?.some(
              (one) => Math.min(...stepsInto(word, one.word)) <= toleranceOf(word),
            );
            expect(isNear).toBe(true);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ["10,000 letters", "x".repeat(10_000)],
    ["10,000 characters in words", "guarantee of peace ".repeat(527)],
    ["special characters", ".*+?^${}()|[]\\/<>&\"'`~!@#%=;:,_-".repeat(30)],
    ["lone surrogates", "\uD800guarantee\uDC00 \uDBFF"],
    ["marks of direction", "\u200Fguarantee\u202E \u2066troops\u2069"],
    ["words that objects have", "__proto__ constructor toString"],
  ])("is safe with %s", (_, query) => {
    const start = performance.now();
    expect(() => search(query)).not.toThrow();
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

/** Words of the record, mistyped ones, other scripts, and anything at all. */
const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc
    .array(
      fc.constantFrom("guarantee", "Zelensky", "Kiev", "лінія", "troops", "don’t", "U.S.", "é"),
      {
        maxLength: 6,
      },
    )
    .map((words) => words.join(" ")),
);
