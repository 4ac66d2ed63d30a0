import { describe, expect, it } from "vitest";
import {
  border,
  onCondition,
  positionFrom,
  positionOn,
  RIVAL,
  silent,
} from "#testing/positions.ts";
import { qualifierWords } from "./qualifierWords.ts";

describe(qualifierWords, () => {
  it("says nothing of a silent party, nor of a position that needs no caution", () => {
    expect(qualifierWords(border, silent)).toEqual([]);
    expect(qualifierWords(border, positionFrom({}))).toEqual([]);
  });

  it("says what a position hangs on, and how old it is", () => {
    expect(qualifierWords(border, onCondition("after a vote", "river"))).toEqual([
      "on a condition",
    ]);
    expect(qualifierWords(border, positionOn("2026-06-01", {}))).toContain("over a year old");
  });

  it("says that a day's words share no option", () => {
    expect(qualifierWords(border, positionFrom({}, { stance: ["coast"] }))).toContain(
      "mixed signals",
    );
  });

  it("says that the text has been replaced by one that is not public", () => {
    const clause = { proposal: "first-draft", said: "2025-03-01" };
    expect(qualifierWords(border, positionFrom(clause))).toEqual([
      "from an earlier draft; the revised text is not public",
    ]);
  });

  it("says who places it elsewhere since", () => {
    const since = { voice: "reporter", said: "2025-06-01", stance: ["road"] };
    expect(qualifierWords(border, positionFrom({}, since))).toEqual([
      "since then reported: Along the road",
      "contested",
    ]);
    expect(qualifierWords(border, positionFrom({}, { ...RIVAL, stance: ["road"] }))).toEqual([
      "contested",
    ]);
  });

  it("says that it rests on a retelling", () => {
    expect(qualifierWords(border, positionFrom({ confidence: 2 }))).toEqual(["a retelling"]);
  });
});
