import { describe, expect, it } from "vitest";
import { indexWith } from "#testing/fixtures.ts";
import { stayingOf, tableLinesOf, type Toggled } from "./rows.ts";

const index = indexWith({ id: "a" }, { id: "b" }, { id: "c" });
const places = Uint32Array.of(2, 0, 1);
const groups = [
  { id: "north", name: "North", start: 0, count: 2 },
  { id: "south", name: "South", start: 2, count: 1 },
];

function linesWith(toggled: Toggled, grouped: typeof groups = []) {
  const lines = tableLinesOf(index, { places, groups: grouped }, toggled);
  return { ...lines, all: lines.linesAt(Array.from({ length: lines.count }, (_, at) => at)) };
}
const idsOf = ({ all }: ReturnType<typeof linesWith>) => all.map(({ id }) => id);

describe(tableLinesOf, () => {
  it("has a line for each statement", () => {
    expect(idsOf(linesWith({}))).toEqual(["c", "a", "b"]);
  });

  it("heads each group, and leaves out what is in a closed one", () => {
    expect(idsOf(linesWith({}, groups))).toEqual(["group north", "c", "a", "group south", "b"]);
    expect(idsOf(linesWith({ "group north": true }, groups))).toEqual([
      "group north",
      "group south",
      "b",
    ]);
  });

  it("opens a statement below its own line", () => {
    const lines = linesWith({ a: true });
    expect(idsOf(lines)).toEqual(["c", "a", "detail a", "b"]);
    expect(lines.all.map(({ kind }) => kind)).toEqual([
      "statement",
      "statement",
      "detail",
      "statement",
    ]);
  });

  it("gives no two lines the same key", () => {
    const lines = linesWith({ a: true, b: true, c: true }, groups);
    const keys = Array.from({ length: lines.count }, (_, at) => lines.keyAt(at));
    expect(new Set(keys).size).toBe(8);
  });

  it("gives the same list for the same places, and the same line of a statement in every list", () => {
    const { linesAt } = linesWith({});
    const first = linesAt([0, 1]);
    expect(linesAt([0, 1])).toBe(first);
    const [, , other] = linesAt([1, 2, 0]);
    expect(other).toBe(first[0]);
  });
});

const keyed = (...keys: number[]) => ({
  count: keys.length,
  keyAt: (at: number) => keys[at] ?? NaN,
});

describe(stayingOf, () => {
  it("finds the lines that were there, whatever went or came between them", () => {
    expect(stayingOf(keyed(2, 9, 5), [1, 2, 3, 5])).toEqual([0, 2]);
    expect(stayingOf(keyed(7), [1, 2])).toEqual([]);
    expect(stayingOf(keyed(7), [])).toEqual([]);
  });

  it("finds none in another order", () => {
    expect(stayingOf(keyed(5, 2, 3), [2, 3, 5])).toEqual([]);
  });
});
