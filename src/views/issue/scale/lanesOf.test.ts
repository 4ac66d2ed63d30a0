import { describe, expect, it } from "vitest";
import { cellOf } from "#model/position/cell.ts";
import { indexWith, options, question, type RawStatement } from "#testing/fixtures.ts";
import { border } from "#testing/positions.ts";
import { lanesOf } from "./lanesOf.ts";

const lanes = (asOf: string, ...statements: RawStatement[]) => {
  const index = indexWith(...statements);
  return lanesOf(index, border, cellOf(index, question(asOf)));
};

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
          verb: "Accepts only",
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
