import { describe, expect, it } from "vitest";
import { border, mixed, placed, rowWith, silent } from "#testing/positions.ts";
import { headlineFrom } from "#model/comparison/headline.ts";
import { headlineWords } from "./headlineWords.ts";
import type { Position } from "#model/position/position.ts";

const [river, ridge, coast] = [placed("river"), placed("ridge"), placed("coast")];
const signals = mixed(["river"], ["coast"]);
const [P1, P2] = rowWith(silent, silent).map(({ party }) => party);

function wordsOf(...positions: Position[]) {
  if (!P1 || !P2) throw new Error("No parties");
  return headlineWords(headlineFrom(border, rowWith(...positions), [P1, P2]), String);
}

describe(headlineWords, () => {
  it.each<[string, Position[]]>([
    ["2 of 3 took a position; both say the same", [river, river, silent]],
    ["3 of 3 took a position; all 3 say the same", [river, river, river]],
    ["3 of 3 took a position, 1 with mixed signals; both say the same", [river, river, signals]],
    ["2 of 2 took a position; they could overlap", [river, placed("river", "ridge")]],
    ["3 of 3 took a position; some differ", [river, ridge, river]],
    ["2 of 2 took a position; they differ", [river, ridge]],
    ["3 of 3 took a position; all 3 differ", [river, ridge, coast]],
    ["2 of 2 took a position, 1 with mixed signals", [river, signals]],
    ["1 of 2 took a position", [river, silent]],
    ["0 of 2 took a position", [silent, silent]],
  ])("says of the record: %s", (record, positions) => {
    expect(wordsOf(...positions).record).toBe(record);
  });

  it("names the pair with every distance, the principals first", () => {
    expect(wordsOf(river, ridge, coast)).toMatchObject({
      principals: { pair: "p1 – p2", short: "neighbouring", detail: "1 of 3 steps" },
      widest: { pair: "p1 – p3", short: "opposite ends", detail: "3 of 3 steps" },
    });
  });

  it("names two others as the widest only where they are so for certain", () => {
    const widestOf = (first: Position) => wordsOf(first, coast, river).widest?.detail;
    expect(widestOf(placed("ridge", "road"))).toBe("3 of 3 steps");
    // The principals may be three steps apart as well.
    expect(widestOf(placed("river", "ridge"))).toBeUndefined();
  });

  it("does not say twice what the principals are the widest in", () => {
    expect(wordsOf(river, coast, ridge).widest).toBeUndefined();
    if (!P1 || !P2) throw new Error("No parties");
    const inReadersOrder = headlineFrom(border, rowWith(river, coast).toReversed(), [P1, P2]);
    expect(headlineWords(inReadersOrder, String).widest).toBeUndefined();
  });
});
