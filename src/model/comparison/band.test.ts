import { describe, expect, it } from "vitest";
import { options } from "#testing/fixtures.ts";
import { border, text } from "#testing/positions.ts";
import { piecesOf, wordsPlace } from "./band.ts";

describe(piecesOf, () => {
  const pieces = (set: readonly string[], redLine = false, issue = border) =>
    piecesOf(issue, { options: options(...set), redLine }).map(
      ({ tone, opens, closes, redLine: side }) =>
        tone && [tone, opens && "opens", closes && "closes", side].filter(Boolean).join(" "),
    );

  it("joins neighbouring options into one band", () => {
    expect(pieces(["ridge", "road"])).toEqual([undefined, "a1 opens", "b1 closes", undefined]);
  });

  it("does not bridge a hole", () => {
    expect(pieces(["river", "road", "coast"])).toEqual([
      "a2 opens closes",
      undefined,
      "b1 opens",
      "b2 closes",
    ]);
  });

  it("draws a red line at the ends that shut options out, and none at a pole", () => {
    expect(pieces(["river", "ridge"], true)).toEqual([
      "a2 opens",
      "a1 closes end",
      undefined,
      undefined,
    ]);
    expect(pieces(["ridge", "road"], true)).toEqual([
      undefined,
      "a1 opens start",
      "b1 closes end",
      undefined,
    ]);
    expect(pieces(["road"], true)[2]).toBe("b1 opens closes both");
  });

  it("has no ramp where the options have no order", () => {
    expect(pieces(["new"], false, text)[1]).toBe("plain opens closes");
  });
});

describe(wordsPlace, () => {
  it.each([
    [["river"], { from: "start", at: 0 }],
    [["ridge"], { from: "start", at: 1 }],
    [["ridge", "road"], { from: "start", at: 1 }],
    [["road"], { from: "end", at: 1 }],
    [["road", "coast"], { from: "end", at: 0 }],
    [["river", "ridge", "road", "coast"], { from: "start", at: 0 }],
  ])("puts the words of %j where they have more room: %o", (set, place) => {
    expect(wordsPlace(border, { options: options(...set) })).toEqual(place);
  });
});
