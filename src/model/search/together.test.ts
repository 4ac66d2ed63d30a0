import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dossierWith } from "#testing/fixtures.ts";
import type { Search } from "#model/dossier/library.ts";
import { piecesOf } from "#model/text/fold.ts";
import { searchIn } from "./search.ts";
import { searchFileOf, searchIndexOf, searchListsIn, searchListsOf } from "./searchIndex.ts";

/** The search of a record with these quotes, written to a file and read from it. */
function searchOver(quotes: readonly string[]): Search {
  const dossier = dossierWith(
    ...quotes.map((exact) => ({ evidence: { kind: "quote", exact, prefix: "", suffix: "" } })),
  );
  const file = searchFileOf(searchListsOf(dossier));
  return searchIn(searchIndexOf(searchListsIn(new Uint8Array(file).buffer)));
}

function foundIn(quotes: readonly string[], query: string): readonly number[] {
  const { hits } = searchOver(quotes)(query);
  return quotes.flatMap((_, at) => (hits.has(at) ? at : []));
}

/** The parts of the text that are shown as met. */
function markedIn(quotes: readonly string[], query: string): readonly string[] {
  const { marks } = searchOver(quotes)(query);
  const pieces = quotes.flatMap((quote) => piecesOf(quote, marks));
  return pieces.filter(({ marked }) => marked).map(({ text }) => text);
}

const CEASEFIRE = [
  "a lasting ceasefire first",
  "a lasting cease-fire first",
  "a lasting cease fire first",
  "they cease to fire at dawn",
  "nothing of the kind",
];

describe("one word written apart, together or with a hyphen", () => {
  it.each(["ceasefire", "Cease-Fire", "cease‑fire", "CEASEFIRE"])(
    "is found however it is written, by “%s”",
    (query) => {
      expect(foundIn(CEASEFIRE, query).slice(0, 3)).toEqual([0, 1, 2]);
      expect(foundIn(CEASEFIRE, query)).not.toContain(4);
    },
  );

  it("is found by its words apart, as are they where they are not one", () => {
    expect(foundIn(CEASEFIRE, "cease fire")).toEqual([0, 1, 2, 3]);
  });

  it("is not taken for two words that only stand in one statement, where it is one of the record", () => {
    expect(foundIn(CEASEFIRE, "ceasefire")).toEqual([0, 1, 2]);
  });

  it("is found where the record only has it apart", () => {
    expect(foundIn(["an air defence of all", "nothing"], "airdefence")).toEqual([0]);
    expect(foundIn(["100,000 men", "nothing"], "100000")).toEqual([0]);
  });

  it("is found where the record only has it together", () => {
    expect(foundIn(["the airdefence of all", "nothing"], "air defence")).toEqual([0]);
    expect(foundIn(["the airdefence of all", "nothing"], "air-defe")).toEqual([0]);
  });

  it("is found with more than one hyphen, as a whole", () => {
    expect(foundIn(["a face-to-face meeting", "nothing"], "facetoface")).toEqual([0]);
    expect(foundIn(["a day-to-day matter", "nothing of today"], "today")).toEqual([1]);
  });

  it("is marked as it is written", () => {
    expect(markedIn(CEASEFIRE, "ceasefire")).toEqual([
      "ceasefire",
      "cease",
      "fire",
      "cease",
      "fire",
    ]);
    expect(markedIn(["the airdefence", "nothing"], "air defence")).toEqual(["airdefence"]);
  });

  it("finds every two words of a record written together, and each word apart", () => {
    const word = fc.stringMatching(/^[a-z]{3,8}$/);
    const gap = fc.constantFrom(" ", "-", "");
    fc.assert(
      fc.property(fc.tuple(word, word), fc.tuple(gap, gap), ([one, next], [written, asked]) => {
        expect(foundIn([one + written + next], one + asked + next)).toEqual([0]);
      }),
      { numRuns: 200 },
    );
  });
});

const LETTERS = "和 平 谈 判 停 火 か カ タ ガ ไ ท ย".split(" ");

describe("a script without spaces", () => {
  const QUOTES = [
    "双方同意和平谈判的条件",
    "NATO加盟を求める",
    "การหยุดยิงเป็นเงื่อนไข",
    "和解与平静",
    "ខ្មែរចង់បានសន្តិភាព",
  ];

  it.each([
    ["和平", [0]],
    ["和平谈判", [0]],
    ["谈", [0]],
    ["加盟", [1]],
    ["nato 加盟", [1]],
    ["NATO加盟", [1]],
    ["หยุดยิง", [2]],
    ["เงื่อนไข", [2]],
    ["សន្តិភាព", [4]],
    ["和", [0, 3]],
    ["平和", []],
  ])("is found by “%s” within: %j", (query, places) => {
    expect(foundIn(QUOTES, query)).toEqual(places);
  });

  it("is marked where it was met, and nothing else is", () => {
    expect(markedIn(QUOTES, "和平谈判").join("")).toBe("和平谈判");
    expect(markedIn(QUOTES, "加盟").join("")).toBe("加盟");
  });

  it("finds every part of a text, and marks add up to the text", () => {
    const letters = fc.array(fc.constantFrom(...LETTERS), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(letters, fc.nat(11), fc.integer({ min: 1, max: 4 }), (signs, from, length) => {
        const text = `x ${signs.join("")}`;
        const part = signs
          .slice(from % signs.length)
          .slice(0, length)
          .join("");
        const { hits, marks } = searchOver([text])(part);
        expect(hits.has(0)).toBe(true);
        expect(
          piecesOf(text, marks)
            .map((piece) => piece.text)
            .join(""),
        ).toBe(text);
      }),
      { numRuns: 300 },
    );
  });
});
