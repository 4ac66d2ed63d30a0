import { describe, expect, it } from "vitest";
import { border, mixed, onCondition, placed, silent, text, twoPoles } from "#testing/positions.ts";
import { relationOf } from "#model/comparison/pair.ts";
import type { Position } from "#model/position/position.ts";
import { obstacleWords, relationWords } from "./relationWords.ts";

const NAMES = ["North", "South"] as const;
const wordsFor = (a: Position, b: Position, issue = border) => {
  const { short, detail } = relationWords(relationOf(issue, [a, b]), NAMES);
  return [short, detail].filter(Boolean).join(": ");
};
const river = placed("river");
const vague = placed("river", "ridge");
const hung = (...set: string[]) => onCondition("after a truce", ...set);

describe(relationWords, () => {
  it.each([
    ["same: the same one option", ["river"], ["river"]],
    ["neighbouring: 1 of 3 steps", ["river"], ["ridge"]],
    ["apart: 1 to 3 of 3 steps", ["river"], ["ridge", "road", "coast"]],
    ["apart: 2 to 3 of 3 steps", ["river", "ridge"], ["coast"]],
    ["opposite ends: 3 of 3 steps", ["river"], ["coast"]],
  ])("says “%s” for %j and %j", (words, a, b) => {
    expect(wordsFor(placed(...a), placed(...b))).toBe(words);
  });

  it.each([
    ["South too vague to tell", river, vague],
    ["both too vague to tell", vague, placed("ridge", "road")],
    ["if South’s condition is met", river, hung("river")],
    ["if the conditions of both are met", hung("river"), hung("river")],
    ["North too vague to tell, and only if South’s condition is met", vague, hung("ridge")],
  ])("says of what could overlap why it may not: %s", (why, a, b) => {
    expect(wordsFor(a, b)).toBe(`could overlap: ${why}`);
  });

  it("counts no steps where options have no order", () => {
    expect(wordsFor(placed("old"), placed("old"), text)).toBe("same: the same one option");
    expect(wordsFor(placed("old"), placed("new"), text)).toBe("different: no option in common");
    expect(wordsFor(placed("old", "new"), placed("new"), text)).toBe(
      "could overlap: North too vague to tell",
    );
  });

  it("counts one step between two poles", () => {
    expect(wordsFor(river, placed("ridge"), twoPoles)).toBe("opposite ends: 1 of 1 step");
  });

  it("keeps the condition of either side beside the distance", () => {
    expect(wordsFor(river, hung("coast"))).toBe(
      "opposite ends: 3 of 3 steps; South’s on a condition",
    );
  });

  it("says who cannot be compared, and why", () => {
    expect(wordsFor(silent, river)).toBe("cannot be compared: nothing found for North");
    expect(wordsFor(silent, mixed(["river"], ["coast"]))).toBe(
      "cannot be compared: nothing found for North; mixed signals from South",
    );
  });

  it("needs no verb for a party that is none to the issue, for its name may be a plural", () => {
    expect(obstacleWords("not-a-party", "the allies")).toBe("this issue is not one of the allies’");
  });
});
