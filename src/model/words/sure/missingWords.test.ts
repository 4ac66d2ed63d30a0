import { describe, expect, it } from "vitest";
import { dossierWith } from "#testing/fixtures.ts";
import { emptyWords, laterWords } from "./missingWords.ts";

const { parties } = dossierWith();
const [north, south] = parties;
if (!north || !south) throw new Error("no parties");

describe(emptyWords, () => {
  it("counts every cell, takes off those of no party to the issue, and says which others are empty", () => {
    expect(
      emptyWords({
        cells: 78,
        placed: 77,
        strangers: [{ party: south, count: 7 }],
        silences: [{ party: north, count: 1, of: 17 }],
      }),
    ).toBe(
      "85 cells, a party and an issue each. 7 are not counted, for the party is none to the issue: South 7. Of the other 78, 1 holds no position: North 1 of 17.",
    );
  });

  it("says nothing of strangers and of silences where there are none", () => {
    expect(emptyWords({ cells: 2, placed: 2, strangers: [], silences: [] })).toBe(
      "2 cells, a party and an issue each. Of these, 0 hold no position.",
    );
  });
});

describe(laterWords, () => {
  it("says where the record ends, and claims nothing of what was searched for", () => {
    expect(laterWords({ recordEnds: "2026-07-05" })).toBe(
      "The record ends on 5 Jul 2026, and has nothing dated later.",
    );
  });
});
