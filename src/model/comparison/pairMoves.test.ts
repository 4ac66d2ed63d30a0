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
    [["ridge"], { kind: "closer", least: 1, most: 1 }],
    [["ridge", "road"], { kind: "closer", least: 1, most: 2 }],
    [["road", "coast"], { kind: "closer", least: 2, most: 3 }],
    [["river"], { kind: "no-change" }],
  ])("reads a move from one pole to %j, towards the other, as %j", (to, change) => {
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
    ).toEqual([{ kind: "further", least: 2, most: 2 }]);
  });

  it.each([
    [["road"], ["river", "ridge"]],
    [["road"], ["ridge", "coast"]],
  ])("tells no direction where it is not sure: south from %j to %j", (was, is) => {
    const north = said("north", "01", ["ridge"]);
    expect(changes(north, said("south", "01", was), said("south", "03", is))).toEqual([
      { kind: "moved" },
    ]);
  });

  it("sees no change where a party moved past the other, as far as before", () => {
    const north = said("north", "01", ["ridge"]);
    expect(changes(north, said("south", "01", ["road"]), said("south", "03", ["river"]))).toEqual([
      { kind: "no-change" },
    ]);
  });

  it.each([
    ["gap-less-known", ["coast"], ["road", "coast"]],
    ["gap-better-known", ["road", "coast"], ["coast"]],
    ["gap-known-otherwise", ["ridge", "road"], ["road", "coast"]],
  ])("reads as %s what a party that did not move says from %j to %j", (kind, was, is) => {
    expect(
      changes(said("north", "01", ["river"]), said("south", "01", was), said("south", "03", is)),
    ).toEqual([{ kind }]);
  });

  it("leaves out a pair that cannot be compared at both dates", () => {
    expect(changes(said("north", "01", ["river"]), said("south", "03", ["river"]))).toEqual([]);
  });

  it("tells of a nominal issue only that a party moved", () => {
    const both = [onText("north", "01", ["old"]), onText("south", "01", ["new"])];
    expect(changes(...both, onText("south", "03", ["old"]))).toEqual([{ kind: "moved" }]);
    expect(changes(...both, onText("south", "03", ["new"]))).toEqual([{ kind: "no-change" }]);
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

  it("never calls a pair closer or further while neither party moved", () => {
    fc.assert(
      fc.property(anyRow, anyDay, anyDay, (row, from, to) => {
        const still = pairMovesOf(indexWith(...row), { from, to }).filter(
          ({ turns }) => !turns.includes("moved"),
        );
        const kinds = still.map(({ change }) => change.kind);
        expect(kinds.filter((kind) => kind === "closer" || kind === "further")).toEqual([]);
      }),
    );
  });

  it("is undone by reading the dates the other way round", () => {
    const turned = {
      closer: "further",
      further: "closer",
      moved: "moved",
      "no-change": "no-change",
      "gap-less-known": "gap-better-known",
      "gap-better-known": "gap-less-known",
      "gap-known-otherwise": "gap-known-otherwise",
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
