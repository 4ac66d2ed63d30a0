import { describe, expect, it } from "vitest";
import { BORDER, EAST, indexWith, NORTH, SOUTH } from "#testing/fixtures.ts";
import { NO_SELECTION, type Selection } from "#state/selection.ts";
import { glanceOf } from "./glance.ts";
import { tagsOf } from "./tags.ts";

const index = indexWith(
  { party: "north", stance: ["river", "ridge"], said: "2024-01-01" },
  { party: "south", stance: ["coast"], said: "2025-06-01", firmness: "red-line" },
  { party: "east", stance: ["road"], said: "2025-06-01", conditionalOn: "if paid for" },
  { party: "north", issue: "text", stance: ["old"], said: "2025-06-01" },
  { party: "south", issue: "text", stance: ["new", "old"], said: "2025-06-01" },
);
const at = (choice: Partial<Selection> = {}) => glanceOf(index, { ...NO_SELECTION, ...choice });
const issuesAt = (choice: Partial<Selection>) =>
  at(choice).groups.flatMap(({ rows }) => rows.map(({ issue }) => issue.id));

describe(glanceOf, () => {
  it("counts each issue in view once in the tally of the principals", () => {
    const { pair, tally } = at();
    expect(pair?.map(({ id }) => id)).toEqual([NORTH, SOUTH]);
    expect(tally?.counts).toMatchObject({ apart: 1, "could-overlap": 1, "cannot-compare": 0 });
    expect(at({ issues: [BORDER] }).tally?.entries).toHaveLength(1);
  });

  it("keeps the tally whole when one relation alone is shown", () => {
    const { tally, groups } = at({ relation: "apart" });
    expect(groups.flatMap(({ rows }) => rows.map(({ issue }) => issue.id))).toEqual([BORDER]);
    expect(tally?.entries).toHaveLength(2);
    expect(at({ relation: "same" }).groups).toEqual([]);
  });

  it("tells of the two that are in view, and of none where there is one", () => {
    expect(at({ parties: [EAST, SOUTH] }).pair?.map(({ id }) => id)).toEqual([EAST, SOUTH]);
    expect(at({ parties: [EAST] })).toMatchObject({ pair: undefined, tally: undefined });
    expect(issuesAt({ parties: [EAST], relation: "apart" })).toEqual([]);
  });

  it("ranks by distance, what could overlap after what is known", () => {
    expect(issuesAt({ sort: "widest" })).toEqual(["border", "text"]);
    expect(issuesAt({ sort: "narrowest" })).toEqual(["border", "text"]);
  });

  it("is of the day that the reader looks back to", () => {
    expect(at({ asOf: "2024-12-31" }).tally?.counts["cannot-compare"]).toBe(2);
  });
});

describe(tagsOf, () => {
  const row = at().groups[0]?.rows[0];
  const tags = row && tagsOf(index, row, [NORTH, SOUTH]);

  it("places each party over the options that it leaves open, the principals apart from the others", () => {
    expect(
      tags?.placed.map(({ name, first, last, isPrincipal, isRedLine }) => [
        name,
        first,
        last,
        isPrincipal,
        isRedLine,
      ]),
    ).toEqual([
      ["North", 0, 1, true, false],
      ["South", 3, 3, true, true],
      ["East", 2, 2, false, false],
    ]);
  });

  it("says in a tag what hangs on a condition, and the year of what is old", () => {
    expect(tags?.placed.map(({ hints }) => hints)).toEqual([["2024"], [], ["if"]]);
  });

  it("names the whole position for those who hear it, with its date", () => {
    expect(tags?.placed.map(({ words }) => words)).toEqual([
      "Demands: Inland of the road, 1 Jan 2024, over a year old",
      "Accepts only: Along the coast, 1 Jun 2025",
      "Demands: Along the road, if paid for, 1 Jun 2025",
    ]);
  });

  it("says all that weakens a position, and marks what is not seen in the tag", () => {
    const weak = indexWith(
      { id: "n1", stance: ["river"], said: "2025-01-01" },
      { id: "n2", voice: "other-party", stance: ["coast"], said: "2025-06-01" },
      { id: "s1", party: "south", stance: ["road"], said: "2025-06-01", confidence: 2 },
      { id: "e1", party: "east", proposal: "first-draft", stance: ["road"], said: "2025-06-01" },
    );
    const [first] = glanceOf(weak, NO_SELECTION).groups.flatMap(({ rows }) => rows);
    const told = first && tagsOf(weak, first, undefined).placed;
    expect(told?.map(({ words, isWeak }) => [words.split(", ").slice(2), isWeak])).toEqual([
      [["contested"], true],
      [["second-hand"], true],
      [["from an earlier draft"], true],
    ]);
    expect(tags?.placed.map(({ isWeak }) => isWeak)).toEqual([false, false, false]);
  });

  it("sets those beside the line who are silent or gave mixed signals", () => {
    const mixed = indexWith({ stance: ["river"] }, { stance: ["coast"] });
    const [first] = glanceOf(mixed, NO_SELECTION).groups.flatMap(({ rows }) => rows);
    const beside = first && tagsOf(mixed, first, undefined).beside;
    expect(beside?.map(({ name, hints, path }) => [name, hints, path])).toEqual([
      ["North", ["mixed"], "/evidence/north/border/"],
      ["South", [], "/sources/"],
      ["East", [], "/sources/"],
    ]);
  });
});
