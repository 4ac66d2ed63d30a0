import { describe, expect, it } from "vitest";
import { NO_SELECTION } from "#state/selection.ts";
import { BORDER, indexWith, NORTH, options, SOUTH, TEXT } from "#testing/fixtures.ts";
import { draftedOf } from "./draftedOf.ts";
import { tallyWords } from "./tallyWords.ts";

const [road] = options("road");
const choice = { ...NO_SELECTION, draft: new Map(road && [[BORDER, road]]) };

describe(draftedOf, () => {
  it("holds the reader's draft against every party, and counts the results", () => {
    const index = indexWith(
      { stance: ["river"], firmness: "red-line" },
      { party: "south", stance: ["road"] },
    );
    const drafted = draftedOf(index, choice);
    expect(
      drafted.blocks.map(({ place, results }) => [place, ...results.map(({ words }) => words)]),
    ).toEqual([
      [2, "outside a red line, 2 of 3 steps", "inside", "unknown"],
      [undefined, undefined, undefined, undefined],
    ]);
    expect([drafted.settled, ...drafted.counts]).toEqual([
      1,
      ["1 outside a red line"],
      ["1 inside"],
      ["1 unknown"],
    ]);
    expect(tallyWords(drafted)).toBe(
      "Your draft settles 1 issue. North: 1 outside a red line. South: 1 inside. East: 1 unknown.",
    );
  });

  it("keeps to the parties and issues chosen, in the reader's order, and counts the clauses that this hides", () => {
    const drafted = draftedOf(indexWith({}), {
      ...choice,
      parties: [SOUTH, NORTH],
      issues: [TEXT],
    });
    expect(drafted.parties.map(({ id }) => id)).toEqual([SOUTH, NORTH]);
    expect(drafted.blocks.map(({ issue }) => issue.id)).toEqual([TEXT]);
    expect([drafted.settled, drafted.hiddenClauses]).toEqual([0, 1]);
    expect(tallyWords(drafted)).toBe("");
  });

  it("offers as a start the texts on the table that fix an option", () => {
    const told = { party: "east", proposal: "first-draft", said: "2025-03-01" };
    const starts = (stance: readonly string[], asOf = "2025-12-31") =>
      draftedOf(indexWith({ ...told, stance }), { ...choice, asOf }).starts.map(
        ({ proposal }) => proposal.id,
      );
    expect(starts(["road"])).toEqual(["first-draft"]);
    expect(starts(["river", "road"])).toEqual([]);
    expect(starts(["road"], "2025-02-01")).toEqual([]);
  });

  it("names each cell once", () => {
    const ids = draftedOf(indexWith({}), choice).blocks.flatMap(({ tested }) =>
      tested.map(({ cell }) => cell.id),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });
});
