import { describe, expect, it } from "vitest";
import { linesOf, stayingOf } from "./rows.ts";

const places = Uint32Array.of(4, 2, 7);
const groups = [
  { id: "north", name: "North", start: 0, count: 2 },
  { id: "south", name: "South", start: 2, count: 1 },
];
const shown = ({ count, lineAt }: ReturnType<typeof linesOf>) =>
  Array.from({ length: count }, (_, at) => `${lineAt(at).kind} ${lineAt(at).at}`);

describe(linesOf, () => {
  it("has a line for each statement", () => {
    const lines = linesOf({ places, groups: [] }, { isClosed: () => false, isOpen: undefined });
    expect(shown(lines)).toEqual(["statement 4", "statement 2", "statement 7"]);
  });

  it("heads each group, and leaves out what is in a closed one", () => {
    const lines = linesOf({ places, groups }, { isClosed: (at) => at === 0, isOpen: undefined });
    expect(shown(lines)).toEqual(["group 0", "group 1", "statement 7"]);
  });

  it("opens a statement below its own line", () => {
    const isOpen = (place: number) => place === 2;
    const lines = linesOf({ places, groups: [] }, { isClosed: () => false, isOpen });
    expect(shown(lines)).toEqual(["statement 4", "statement 2", "detail 2", "statement 7"]);
  });

  it("gives no two lines the same key", () => {
    const lines = linesOf({ places, groups }, { isClosed: () => false, isOpen: () => true });
    const keys = Array.from({ length: lines.count }, (_, at) => lines.keyAt(at));
    expect(new Set(keys).size).toBe(lines.count);
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
