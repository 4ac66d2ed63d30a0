import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyDay, anyRow } from "#testing/arbitraries.ts";
import { indexWith, NORTH, type RawStatement, SOUTH } from "#testing/fixtures.ts";
import { pairMovesOf } from "./pairMoves.ts";

const dates = { from: "2025-01-31", to: "2025-06-30" };
const said = (party: string, month: string, stance: string[]) => ({
  party,
  stance,
  said: `2025-${month}-01`,
});
const onText = (...statement: Parameters<typeof said>) => ({
  ...said(...statement),
  issue: "text",
});
const changes = (...statements: RawStatement[]) =>
  pairMovesOf(indexWith(...statements), dates).map(({ change }) => change);

describe(pairMovesOf, () => {
  it.each([
    [["ridge"], { kind: "closer", steps: 1 }],
    [["ridge", "road"], { kind: "closer", steps: 2 }],
    [["road", "coast"], { kind: "closer", steps: 3 }],
    [["river"], { kind: "no-change" }],
  ])("reads a move to %j towards the other by its nearest end as %j", (to, change) => {
    const both = [said("north", "01", ["river"]), said("south", "01", ["coast"])];
    expect(changes(...both, said("north", "03", to))).toEqual([change]);
  });

  it("reads a move away as further", () => {
    expect(
      changes(
        said("north", "01", ["ridge"]),
        said("south", "01", ["ridge"]),
        said("south", "03", ["coast"]),
      ),
    ).toEqual([{ kind: "further", steps: 2 }]);
  });

  it("leaves out a pair that cannot be compared at both dates", () => {
    expect(changes(said("north", "01", ["river"]), said("south", "03", ["river"]))).toEqual([]);
  });

  it("tells of a nominal issue only whether the words changed", () => {
    const both = [onText("north", "01", ["old"]), onText("south", "01", ["new"])];
    expect(changes(...both, onText("south", "03", ["old"]))).toEqual([{ kind: "changed" }]);
    expect(changes(...both, onText("south", "03", ["other"]))).toEqual([{ kind: "no-change" }]);
  });

  it("has each pair once, of the parties in view", () => {
    const index = indexWith(
      ...["north", "south", "east"].map((party) => said(party, "01", ["river"])),
    );
    expect(pairMovesOf(index, dates).map(({ between }) => between.join(" "))).toEqual([
      "north south",
      "north east",
      "south east",
    ]);
    expect(
      pairMovesOf(index, { ...dates, parties: [SOUTH, NORTH] }).map(({ between }) => between),
    ).toEqual([[NORTH, SOUTH]]);
  });

  it("is undone by reading the dates the other way round", () => {
    const turned = {
      closer: "further",
      further: "closer",
      "no-change": "no-change",
      changed: "changed",
    };
    fc.assert(
      fc.property(anyRow, anyDay, anyDay, (row, from, to) => {
        const index = indexWith(...row);
        const there = pairMovesOf(index, { from, to }).map(({ change }) => ({
          ...change,
          kind: turned[change.kind],
        }));
        expect(pairMovesOf(index, { from: to, to: from }).map(({ change }) => change)).toEqual(
          there,
        );
      }),
    );
  });
});
