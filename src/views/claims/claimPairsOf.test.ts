import { describe, expect, it } from "vitest";
import { NO_SELECTION } from "#state/selection.ts";
import { BORDER, indexWith, NORTH, type RawStatement, SOUTH, TEXT } from "#testing/fixtures.ts";
import { claimPairsOf } from "./claimPairsOf.ts";

const claim = (of: string, about: string, more: RawStatement = {}): RawStatement => ({
  voice: "other-party",
  speaker: { name: "A rival", party: of },
  party: about,
  ...more,
});

/** Every stated moment of every claim: its name, its labels or its silence, and the verdict. */
const readings = (...statements: RawStatement[]) =>
  claimPairsOf(indexWith(...statements), NO_SELECTION)
    .groups.flatMap(({ pairs }) => pairs)
    .flatMap(({ stated }) =>
      stated.map(({ name, marks, silence, overlap }) => [
        name,
        silence ?? marks.map(({ label }) => label).join(" | "),
        overlap,
      ]),
    );

describe(claimPairsOf, () => {
  it("says that a claim and the party's own words could overlap, and who is too vague to tell", () => {
    expect(
      readings(
        { stance: ["river", "ridge"] },
        claim("south", "north", { stance: ["ridge", "road"] }),
      ),
    ).toEqual([
      ["Stated then", "Inland of the road", "They could overlap: both too vague to tell"],
    ]);
  });

  it("counts how far apart they are when they share none, to both ends", () => {
    expect(
      readings({ stance: ["river", "ridge"] }, claim("south", "north", { stance: ["road"] })),
    ).toEqual([
      ["Stated then", "Inland of the road", "They share no option: 1 to 2 of 3 steps apart"],
    ]);
    expect(readings({}, claim("south", "north", { stance: ["coast"] }))).toEqual([
      [
        "Stated then",
        "Along the river",
        "They share no option: at opposite ends, 3 of 3 steps apart",
      ],
    ]);
  });

  it("counts no steps on a nominal issue", () => {
    expect(
      readings(
        { issue: "text", stance: ["old"] },
        claim("south", "north", { issue: "text", stance: ["new"] }),
      ),
    ).toEqual([["Stated then", "Along the old", "They share no option"]]);
  });

  it("gives no verdict on the silent, the mixed and the unplaceable, and says why", () => {
    expect(readings(claim("south", "north"))).toEqual([
      [
        "Stated then",
        "Described only by others",
        "Cannot be compared: North said nothing on record; others describe it",
      ],
    ]);
    expect(readings({}, { stance: ["coast"] }, claim("south", "north"))).toEqual([
      [
        "Stated then",
        "Along the river | Along the coast",
        "Cannot be compared: North gave mixed signals",
      ],
    ]);
    expect(readings({}, claim("south", "north", { stance: null, unplaced: "too-vague" }))).toEqual([
      [
        "Stated then",
        "Along the river",
        "Cannot be compared: the claim takes no place on the scale (too vague to place)",
      ],
    ]);
  });

  it("holds a claim against what was said by then and, if that has changed, against what is said now", () => {
    expect(
      readings({}, claim("south", "north", { said: "2025-02-01" }), {
        said: "2025-03-01",
        stance: ["ridge"],
      }),
    ).toEqual([
      ["Stated then", "Along the river", "The same one option"],
      ["Stated since", "Along the ridge", "They share no option: 1 of 3 steps apart"],
    ]);
  });

  it("does not pass off a reporter's account as the party's own words", () => {
    const index = indexWith({ voice: "reporter" }, claim("south", "north"));
    const [stated] = claimPairsOf(index, NO_SELECTION).groups[0]?.pairs[0]?.stated ?? [];
    expect([stated?.name, stated?.heading]).toEqual([
      "Reported then",
      "What was reported of North when the claim was made",
    ]);
  });

  it("heads the silence of a party, be its name a plural or not, with its own words", () => {
    const index = indexWith(claim("south", "north"));
    const [stated] = claimPairsOf(index, NO_SELECTION).groups[0]?.pairs[0]?.stated ?? [];
    expect(stated?.heading).toBe("North’s own words when the claim was made");
  });

  it("keeps to the reader's parties in the reader's order, issues and date, and counts what that hides", () => {
    const index = indexWith(
      claim("north", "south"),
      claim("south", "north", { issue: "text", stance: ["old"] }),
      claim("south", "north", { said: "2025-06-01" }),
      claim("east", "north"),
    );
    const choice = { ...NO_SELECTION, parties: [SOUTH, NORTH] };
    const groups = (more = {}) => {
      const { groups: found, hidden } = claimPairsOf(index, { ...choice, ...more });
      return [
        ...found.map(
          ({ claimant, about, pairs }) =>
            `${claimant.id} on ${about.id}: ${pairs.map(({ issue }) => issue.id).join()}`,
        ),
        hidden,
      ];
    };
    expect(groups()).toEqual(["south on north: border,text", "north on south: border", 1]);
    expect(groups({ issues: [BORDER], asOf: "2025-03-01" })).toEqual(["north on south: border", 3]);
    expect(groups({ issues: [TEXT] })).toEqual(["south on north: text", 3]);
  });
});
