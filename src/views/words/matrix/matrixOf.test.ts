import { describe, expect, it } from "vitest";
import { BORDER, indexWith, NORTH, SOUTH, TEXT } from "#testing/fixtures.ts";
import { NO_SELECTION } from "#state/selection.ts";
import { matrixOf } from "./matrixOf.ts";

const rowsOf = (...args: Parameters<typeof matrixOf>) =>
  matrixOf(...args).groups.flatMap(({ rows }) => rows);

describe(matrixOf, () => {
  it("has the issues under their topics and a cell for each party, in the order of the dossier", () => {
    const { groups, parties, asOf } = matrixOf(indexWith(), NO_SELECTION);
    expect(
      groups.map(({ topic, rows }) => [topic?.name, rows.map(({ issue }) => issue.id)]),
    ).toEqual([["Land", [BORDER, TEXT]]]);
    expect(parties.map(({ id }) => id)).toEqual(["north", "south", "east"]);
    expect(asOf).toBe("2025-12-31");
  });

  it("shows only the parties and issues chosen, in the reader's order of parties", () => {
    const rows = rowsOf(indexWith(), { ...NO_SELECTION, parties: [SOUTH, NORTH], issues: [TEXT] });
    expect(rows.map(({ issue, cells }) => [issue.id, cells.map(({ cell }) => cell.party)])).toEqual(
      [[TEXT, [SOUTH, NORTH]]],
    );
  });

  it("gives a cell its label, firmness, date, count and qualifiers, and leads to its evidence", () => {
    const [row] = rowsOf(
      indexWith(
        { conditionalOn: "a vote", said: "2024-05" },
        { stance: null, unplaced: "declined" },
      ),
      NO_SELECTION,
    );
    const cell = row?.cells[0];
    expect(cell?.path).toBe("/evidence/north/border/");
    expect(cell).toMatchObject({
      cell: { id: "cell-north-border", known: 2, isOld: true },
      marks: [{ label: "Along the river", meta: "demand · May 2024" }],
      qualifiers: ["over a year old", "on a condition"],
    });
    expect(cell?.heard).toEqual({
      before: "North, border, statements",
      after: "a vote, as told by The Gazette",
    });
  });

  it("leads from a cell in which nothing was found to the sources, and from a silence with statements to them", () => {
    const [row] = rowsOf(indexWith({ stance: null, unplaced: "too-vague" }), NO_SELECTION);
    expect(row?.cells.map(({ path, silence }) => [path, silence?.detail])).toEqual([
      ["/evidence/north/border/", "1 statement"],
      ["/sources/", "2 sources, to 31 Dec 2025"],
      ["/sources/", "2 sources, to 31 Dec 2025"],
    ]);
  });

  it.each([
    ["widest", ["border", "text"]],
    ["narrowest", ["border", "text"]],
    ["evidence", ["text", "border"]],
    ["newest", ["text", "border"]],
  ] as const)("orders its rows by %s without topics", (sort, ids) => {
    const index = indexWith(
      { party: "north", stance: ["river"], said: "2025-01-01" },
      { party: "south", stance: ["coast"], said: "2025-01-01" },
      ...["north", "south", "east"].map((party) => ({
        party,
        issue: "text",
        stance: ["old"],
        said: "2025-02-01",
      })),
    );
    const { groups } = matrixOf(index, { ...NO_SELECTION, sort });
    expect(groups.every(({ topic }) => topic === undefined)).toBe(true);
    expect(groups.flatMap(({ rows }) => rows.map(({ issue }) => issue.id))).toEqual(ids);
  });
});
