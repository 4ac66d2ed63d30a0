import { describe, expect, it } from "vitest";
import { border, mixed, placed, rowWith, silent, text, twoPoles } from "#testing/positions.ts";
import { headlineFrom } from "#model/comparison/headline.ts";
import { headlineWords } from "./headlineWords.ts";
import type { Position } from "#model/position/position.ts";

const wordsOf = (positions: Position[], issue = border) =>
  headlineWords(headlineFrom(issue, rowWith(...positions)));
const [river, ridge, road, coast] = [
  placed("river"),
  placed("ridge"),
  placed("road"),
  placed("coast"),
];
const signals = mixed(["river"], ["coast"]);

describe(headlineWords, () => {
  it.each<[string, string, Position[]]>([
    ["All on record say the same", "2 of 2 on record · 1 option", [river, river]],
    ["All on record say the same so far", "2 of 3 on record · 1 option", [river, river, silent]],
    [
      "All that can be compared say the same",
      "3 of 3 on record · 2 options · 1 with mixed signals",
      [river, river, signals],
    ],
    ["None shown to differ", "2 of 2 on record · 2 options", [river, placed("river", "ridge")]],
    ["Within one step so far", "2 of 3 on record · 2 options", [river, ridge, silent]],
    ["At least 2 of 3 steps apart", "3 of 4 on record · 3 options", [river, road, ridge, silent]],
    ["At opposite ends, 3 of 3 steps apart", "2 of 2 on record · 2 options", [river, coast]],
    [
      "Mixed signals, cannot be compared",
      "2 of 2 on record · 2 options · 1 with mixed signals",
      [river, signals],
    ],
    ["Not enough on record", "1 of 2 on record · 1 option", [river, silent]],
    ["Not enough on record", "0 of 2 on record", [silent, silent]],
  ])("says %s, %s", (short, detail, positions) => {
    expect(wordsOf(positions)).toEqual({ short, detail });
  });

  it("counts one step in the singular", () => {
    expect(wordsOf([river, ridge], twoPoles).short).toBe("At opposite ends, 1 of 1 step apart");
  });

  it("names the options taken on a nominal issue", () => {
    expect(wordsOf([placed("old"), placed("new"), silent], text)).toEqual({
      short: "They differ",
      detail: "2 of 3 on record · Along the old and Along the new",
    });
  });
});
