import { describe, expect, it } from "vitest";
import { border, mixed, onCondition, placed, silent, text, twoPoles } from "#testing/positions.ts";
import { relationOf } from "#model/comparison/pair.ts";
import type { Position } from "#model/position/position.ts";
import { relationWords } from "./relationWords.ts";

const NAMES = ["North", "South"] as const;
const wordsFor = (a: Position, b: Position, issue = border) => {
  const { short, detail } = relationWords(relationOf(issue, [a, b]), NAMES);
  return [short, detail].filter(Boolean).join(": ");
};

describe(relationWords, () => {
  it.each([
    ["Same: 0 of 3 steps", ["river"], ["river"]],
    ["Neighbouring: 1 of 3 steps", ["river"], ["ridge"]],
    ["Neighbouring: 1–3 of 3 steps", ["river"], ["ridge", "road", "coast"]],
    ["Apart: 2–3 of 3 steps", ["river", "ridge"], ["coast"]],
    ["Opposite ends: 3 of 3 steps", ["river"], ["coast"]],
  ])("says “%s” for %j and %j", (words, a, b) => {
    expect(wordsFor(placed(...a), placed(...b))).toBe(words);
  });

  it("says how many options both leave open, and both gaps", () => {
    expect(wordsFor(placed("river", "ridge"), placed("ridge", "road"))).toBe(
      "Not shown to differ: 1 of 4 options left open by both · 0–2 of 3 steps",
    );
  });

  it("counts no steps where options have no order", () => {
    expect(wordsFor(placed("old"), placed("old"), text)).toBe("Same");
    expect(wordsFor(placed("old"), placed("new"), text)).toBe("Different: No option in common");
    expect(wordsFor(placed("old", "new"), placed("new"), text)).toBe(
      "Not shown to differ: 1 of 3 options left open by both",
    );
  });

  it("counts one step between two poles", () => {
    expect(wordsFor(placed("river"), placed("ridge"), twoPoles)).toBe("Opposite ends: 1 of 1 step");
  });

  it("carries a condition of either side", () => {
    expect(wordsFor(placed("river"), onCondition("after a truce", "river"))).toMatch(
      /^Same, on a condition/,
    );
  });

  it("says who cannot be compared, and why", () => {
    expect(wordsFor(silent, placed("river"))).toBe("Cannot compare: North: none found");
    expect(wordsFor(silent, mixed(["river"], ["coast"]))).toBe(
      "Cannot compare: North: none found; South: mixed signals",
    );
  });

  it("is never a percentage", () => {
    expect(wordsFor(placed("river"), placed("coast"))).not.toContain("%");
  });
});
