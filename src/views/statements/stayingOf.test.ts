import { describe, expect, it } from "vitest";
import { stayingOf } from "./stayingOf.ts";

const linesOf = (...keys: number[]) => ({
  count: keys.length,
  keyAt: (at: number) => keys[at] ?? NaN,
});

describe(stayingOf, () => {
  it("finds the lines that were there, whatever went or came between them", () => {
    expect(stayingOf(linesOf(2, 9, 5), [1, 2, 3, 5])).toEqual([0, 2]);
    expect(stayingOf(linesOf(7), [1, 2])).toEqual([]);
    expect(stayingOf(linesOf(7), [])).toEqual([]);
  });

  it("finds none in another order", () => {
    expect(stayingOf(linesOf(5, 2, 3), [2, 3, 5])).toEqual([]);
  });
});
