import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyPosition, anySet } from "#testing/arbitraries.ts";
import { BORDER, FIRST_DRAFT, indexWith, options, SECOND_DRAFT, TEXT } from "#testing/fixtures.ts";
import {
  border,
  heldAsRedLine,
  mixed,
  onCondition,
  placed,
  silent,
  text,
} from "#testing/positions.ts";
import { dealOf, fitOf } from "./fit.ts";
import { isPlaced } from "#model/position/stands.ts";

describe(fitOf, () => {
  it.each([
    ["inside", placed("ridge"), ["ridge"], { kind: "inside" }],
    [
      "what could fit, for the party is vague",
      placed("river", "ridge"),
      ["ridge"],
      { kind: "could-fit", vague: "position", onCondition: false },
    ],
    [
      "what could fit, for the text is vague",
      placed("ridge"),
      ["ridge", "road"],
      { kind: "could-fit", vague: "clause", onCondition: false },
    ],
    [
      "what could fit on the party’s condition",
      onCondition("if paid for", "ridge"),
      ["ridge"],
      { kind: "could-fit", vague: undefined, onCondition: true },
    ],
    ["one step outside", placed("river", "ridge"), ["road"], { kind: "outside", steps: 1 }],
    ["three steps outside", placed("river"), ["coast"], { kind: "outside", steps: 3 }],
    [
      "outside a red line",
      heldAsRedLine("river"),
      ["road", "coast"],
      { kind: "outside-red-line", steps: 2 },
    ],
    ["inside a red line", heldAsRedLine("river"), ["river"], { kind: "inside" }],
    ["unknown, for it is silent", silent, ["river"], { kind: "unknown", why: "none-found" }],
    [
      "unknown, for it is mixed",
      mixed(["river"], ["coast"]),
      ["river"],
      { kind: "unknown", why: "mixed" },
    ],
  ])("is %s", (...[, position, clause, fit]) => {
    expect(fitOf(border, position, options(...clause))).toEqual(fit);
  });

  it("is unknown where the deal has no clause", () => {
    expect(fitOf(border, placed("river"), undefined)).toEqual({
      kind: "unknown",
      why: "no-clause",
    });
  });

  it("knows no steps on a nominal issue", () => {
    expect(fitOf(text, placed("old"), options("new"))).toEqual({
      kind: "outside",
      steps: undefined,
    });
  });

  it("is inside or could fit exactly where the position leaves some option of the clause open", () => {
    fc.assert(
      fc.property(anyPosition, anySet, (position, clause) => {
        const { kind } = fitOf(border, position, options(...clause));
        const overlaps =
          isPlaced(position) && position.options.some((option) => clause.includes(option));
        expect(kind === "inside" || kind === "could-fit").toBe(overlaps);
      }),
    );
  });

  it("is never inside for a vaguer party, a vaguer text or a condition", () => {
    fc.assert(
      fc.property(anySet, anySet, fc.boolean(), (set, clause, isHung) => {
        const position = isHung ? onCondition("if paid for", ...set) : placed(...set);
        const { kind } = fitOf(border, position, options(...clause));
        const isExact = set.length === 1 && clause.length === 1 && !isHung;
        expect(kind === "inside" && !isExact).toBe(false);
      }),
    );
  });
});

describe(dealOf, () => {
  const index = indexWith(
    { proposal: "first-draft", said: "2025-03-01", stance: ["river"] },
    { proposal: "first-draft", said: "2025-04-01", stance: ["ridge"] },
    { proposal: "first-draft", said: "2025-04-02", stance: null, unplaced: "too-vague" },
    { proposal: "first-draft", said: "2025-04-03", stance: ["coast"], voice: "other-party" },
    { proposal: "first-draft", said: "2025-03-01", issue: "text", stance: ["old"] },
    { proposal: "second-draft", said: "2025-06-01", stance: ["road"] },
    { said: "2025-06-01", stance: ["coast"] },
  );
  const deal = (proposal: typeof FIRST_DRAFT, asOf = "2025-12-31") => [
    ...dealOf(index, { proposal, asOf }),
  ];

  it("has the newest placed clause on each issue, and nobody's word on it", () => {
    expect(deal(FIRST_DRAFT)).toEqual([
      [BORDER, ["ridge"]],
      [TEXT, ["old"]],
    ]);
    expect(deal(SECOND_DRAFT)).toEqual([[BORDER, ["road"]]]);
  });

  it("has what was known by the date", () => {
    expect(deal(FIRST_DRAFT, "2025-03-31")).toContainEqual([BORDER, ["river"]]);
    expect(deal(SECOND_DRAFT, "2025-05-31")).toEqual([]);
  });
});
