import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyPosition } from "#testing/arbitraries.ts";
import { border, onCondition, placed, silent, text } from "#testing/positions.ts";
import type { Position } from "#model/position/position.ts";
import { type Relation, relationOf } from "./pair.ts";
import { rankGroups, ranked } from "./rank.ts";

const rowFor = (name: string, pair: readonly [Position, Position], issue = border) => ({
  name,
  issue,
  relation: relationOf(issue, pair),
});
const river = placed("river");
const ROWS = [
  rowFor("silent", [river, silent]),
  rowFor("texts", [placed("old"), placed("new")], text),
  rowFor("vague", [river, placed("river", "ridge")]),
  rowFor("conditional", [river, onCondition("if paid for", "river")]),
  rowFor("same", [river, river]),
  rowFor("near", [river, placed("ridge")]),
  rowFor("1 to 3", [river, placed("ridge", "road", "coast")]),
  rowFor("2", [river, placed("road")]),
  rowFor("opposite", [river, placed("coast")]),
];
/** The groups of D17, on a scale with an order. */
const GROUPS: Record<Relation["kind"], string> = {
  "opposite-ends": "widest",
  apart: "apart",
  neighbouring: "near",
  same: "near",
  "could-overlap": "could be anything",
  different: "without steps",
  "cannot-compare": "without steps",
};
const names = (order: "widest" | "narrowest") => ranked(ROWS, order).map(({ name }) => name);
const UNRANKED = ["vague", "conditional", "texts", "silent"];

describe(ranked, () => {
  it("puts the widest first: opposite ends, then apart by what is surely between them, then closer", () => {
    expect(names("widest")).toEqual(["opposite", "2", "1 to 3", "near", "same", ...UNRANKED]);
  });

  it("puts the narrowest first, and what could be anything, or nothing, last again", () => {
    expect(names("narrowest")).toEqual([
      "same",
      "near",
      "2",
      "1 to 3",
      "opposite",
      "conditional",
      "vague",
      "texts",
      "silent",
    ]);
  });

  it("never puts a row of one group between rows of another", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(anyPosition, anyPosition), { maxLength: 12 }),
        fc.constantFrom("widest", "narrowest"),
        (pairs, order) => {
          const rows = pairs.map(([a, b], at) => rowFor(`${at}`, [a, b]));
          const groups = ranked(rows, order).map(({ relation }) => GROUPS[relation.kind]);
          const changes = groups.filter((group, at) => group !== groups[at - 1]);
          expect(changes).toEqual([...new Set(changes)]);
        },
      ),
    );
  });
});

describe(rankGroups, () => {
  it("has each group of the ranking once, by its name", () => {
    const groups = (order: "widest" | "narrowest") =>
      rankGroups(ROWS, order).map(({ rank, rows }) => [rank, rows.map(({ name }) => name)]);
    expect(groups("widest")).toEqual([
      ["opposite-ends", ["opposite"]],
      ["apart", ["2", "1 to 3"]],
      ["neighbouring-or-closer", ["near", "same"]],
      ["could-overlap", ["vague", "conditional"]],
      ["without-steps", ["texts"]],
      ["cannot-compare", ["silent"]],
    ]);
    expect(groups("narrowest").map(([rank]) => rank)).toEqual([
      "neighbouring-or-closer",
      "apart",
      "opposite-ends",
      "could-overlap",
      "without-steps",
      "cannot-compare",
    ]);
  });
});
