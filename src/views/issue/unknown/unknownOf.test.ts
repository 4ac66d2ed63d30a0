import { describe, expect, it } from "vitest";
import {
  ADA,
  BO,
  BORDER,
  EAST,
  elsewhere,
  indexWith,
  NORTH,
  type RawStatement,
  SOUTH,
} from "#testing/fixtures.ts";
import { unknownOf } from "./unknownOf.ts";

const unknown = (statements: readonly RawStatement[], parties = [NORTH], asOf = "2025-12-31") => {
  const index = indexWith(...statements);
  return unknownOf(index, { issue: index.issueOf(BORDER), asOf, parties });
};
const SAID = { said: "2025-11-01", speaker: ADA };
const WIRE = { secondCopies: [elsewhere("https://example.net/a")] };

describe(unknownOf, () => {
  it("says of the silent what was searched, and what would be wanted", () => {
    expect(unknown([])).toEqual([
      {
        party: NORTH,
        name: "North",
        doubts: ["Nothing found. Searched: 2 sources, to 31 Dec 2025."],
        path: "/sources/",
        wanted: "Any word of North’s own on this, with its day.",
      },
    ]);
    expect(unknown([{ stance: null, unplaced: "declined" }])[0]?.doubts).toEqual([
      "Spoke, but not to this question (1 statement). Searched: 2 sources, to 31 Dec 2025.",
    ]);
  });

  it("says of an earlier day that only what was said by then was searched", () => {
    expect(unknown([SAID], [NORTH], "2025-10-31")[0]?.doubts).toEqual([
      "Nothing found. Searched: what was said by 31 Oct 2025.",
    ]);
  });

  it("leaves out what is known at first hand by two acts", () => {
    expect(
      unknown([
        { ...SAID, ...WIRE },
        { ...SAID, speaker: BO },
      ]),
    ).toEqual([]);
  });

  it.each<[string, RawStatement[]]>([
    [
      "One act of saying alone supports this, told by The Gazette and The Wire.",
      [{ ...SAID, ...WIRE }],
    ],
    ["No issuing body or news agency tells it.", [SAID]],
    ["The deciding words are 1 year 1 month old.", [{ ...SAID, said: "2024-11-20" }]],
    [
      "Second-hand: one outlet’s account, or an excerpt that cuts the passage.",
      [{ ...SAID, confidence: 2 }],
    ],
    ["The day on which it was said is not known.", [{ ...SAID, said: null }]],
    [
      "Mixed signals: on one day it said things that share no option.",
      [SAID, { ...SAID, speaker: BO, stance: ["coast"] }],
    ],
    [
      "From first-draft; the later text is not public on this.",
      [{ proposal: "first-draft", said: "2025-03-01" }],
    ],
  ])("says “%s”", (words, statements) => {
    expect(unknown(statements)[0]?.doubts).toContain(words);
  });

  it("keeps to those in view, in the order chosen", () => {
    expect(unknown([], [EAST, SOUTH]).map(({ name }) => name)).toEqual(["East", "South"]);
    expect(unknown([], [])).toEqual([]);
  });
});
