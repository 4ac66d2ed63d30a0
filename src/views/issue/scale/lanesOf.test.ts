import { describe, expect, it } from "vitest";
import { cellOf } from "#model/position/cell.ts";
import { indexWith, options, question, type RawStatement } from "#testing/fixtures.ts";
import { border, text } from "#testing/positions.ts";
import { lanesOf, piecesOf, wordsPlace } from "./lanesOf.ts";

const lanes = (asOf: string, ...statements: RawStatement[]) => {
  const index = indexWith(...statements);
  return lanesOf(index, border, cellOf(index, question(asOf)));
};
const [lane] = lanes("2025-12-31", {});
if (!lane) throw new Error("There is no lane");

describe(lanesOf, () => {
  it("has the band of a party with its sentence, its date and what qualifies it", () => {
    expect(lanes("2026-06-01", { firmness: "red-line" })).toEqual([
      {
        key: "north-0",
        party: "north",
        name: "North",
        isAgain: false,
        options: options("river"),
        voice: "told",
        redLine: true,
        old: true,
        sentence: {
          verb: "Rules out anything but",
          label: "Along the river",
          condition: undefined,
        },
        said: "1 Jan 2025",
        qualifiers: ["over a year old"],
        path: "/evidence/north/border/",
        cell: "cell-north-border",
      },
    ]);
  });

  it("says a condition in the sentence, and not again beside it", () => {
    const [only] = lanes("2025-12-31", { conditionalOn: "if asked" });
    expect(only?.sentence.condition).toBe("if asked");
    expect(only?.qualifiers).toEqual([]);
  });

  it("gives mixed signals a lane each, and the focus one place to return to", () => {
    const mixed = lanes("2025-12-31", {}, { stance: ["coast"] });
    expect(mixed.map(({ sentence, isAgain, cell }) => [sentence.label, isAgain, cell])).toEqual([
      ["Along the river", false, "cell-north-border"],
      ["Along the coast", true, undefined],
    ]);
    expect(mixed.every(({ qualifiers }) => qualifiers.includes("mixed signals"))).toBe(true);
  });

  it("has none for a silent party", () => {
    expect(lanes("2025-12-31")).toEqual([]);
  });
});

describe(piecesOf, () => {
  const pieces = (set: readonly string[], redLine = false, issue = border) =>
    piecesOf(issue, { ...lane, options: options(...set), redLine }).map(
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
