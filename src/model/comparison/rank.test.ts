import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyPosition } from "#testing/arbitraries.ts";
import { border, onCondition, placed, silent, text } from "#testing/positions.ts";
import type { Position } from "#model/position/position.ts";
import { relationOf } from "./pair.ts";
import { RANK_GROUPS, ranked, rankGroupOf } from "./rank.ts";

const rowFor = (name: string, a: Position, b: Position, issue = border) => ({
  name,
  issue,
  relation: relationOf(issue, [a, b]),
});
const river = placed("river");
const ROWS = [
  rowFor("silent", river, silent),
  rowFor("texts", placed("old"), placed("new"), text),
  rowFor("vague", river, placed("river", "ridge")),
  rowFor("conditional", river, onCondition("if paid for", "river")),
  rowFor("same", river, river),
  rowFor("near", river, placed("ridge")),
  rowFor("1 to 3", river, placed("ridge", "road", "coast")),
  rowFor("2", river, placed("road")),
  rowFor("opposite", river, placed("coast")),
];
const names = (order: "widest" | "narrowest") => ranked(ROWS, order).map(({ name }) => name);
const UNRANKED = ["vague", "conditional", "texts", "silent"];

describe(ranked, () => {
  it("puts the widest first: opposite ends, then apart by what is surely between them, then closer", () => {
    expect(names("widest")).toEqual(["opposite", "2", "1 to 3", "near", "same", ...UNRANKED]);
  });

  it("puts the narrowest first, and what could be anything, or nothing, last again", () => {
    expect(names("narrowest")).toEqual([
      ...["same", "near", "2", "1 to 3", "opposite"],
      ...["conditional", "vague", "texts", "silent"],
    ]);
  });

  it("never puts a row of one group between rows of another", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(anyPosition, anyPosition), { maxLength: 12 }),
        fc.constantFrom("widest", "narrowest"),
        (pairs, order) => {
          const rows = pairs.map(([a, b], at) => rowFor(`${at}`, a, b));
          const groups = ranked(rows, order).map(rankGroupOf);
          const changes = groups.filter((group, at) => group !== groups[at - 1]);
          expect(changes).toEqual([...new Set(changes)]);
          expect(changes.every((group) => RANK_GROUPS.includes(group))).toBe(true);
        },
      ),
    );
  });
});
