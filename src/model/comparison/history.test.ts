import { describe, expect, it } from "vitest";
import { BORDER, indexWith, NORTH, options, type RawStatement } from "#testing/fixtures.ts";
import { RIVAL, wordOf } from "#testing/positions.ts";
import { historyOf } from "./history.ts";

const ON = "2025-12-31";
const history = (...statements: RawStatement[]) =>
  historyOf(indexWith(...statements), { party: NORTH, issue: BORDER, asOf: ON });
const stepsOf = (...statements: RawStatement[]) =>
  history(...statements).steps.map(({ day, position }) => [day, wordOf(position)]);

const RIVER = { said: "2025-01-01", stance: ["river"] };
const COAST = { said: "2025-04-01", stance: ["coast"] };
const WIDE = { said: "2025-08-01", stance: ["road", "coast"] };

describe(historyOf, () => {
  it("has a step for each day on which the position reads otherwise, and none for a repetition", () => {
    expect(stepsOf(RIVER, { ...RIVER, said: "2025-02-01" }, COAST, WIDE)).toEqual([
      ["2025-01-01", "river"],
      ["2025-04-01", "coast"],
      ["2025-08-01", "road+coast"],
    ]);
  });

  it("begins on the first day on record, whatever was said without a place before", () => {
    const vague = { said: "2024-12-01", stance: null, unplaced: "declined" };
    expect(stepsOf(vague, RIVER)).toEqual([["2025-01-01", "river"]]);
    expect(stepsOf(vague)).toEqual([]);
  });

  it("tells of nothing after the day, and of nothing that others say", () => {
    const index = indexWith(RIVER, COAST, { ...RIVAL, said: "2025-02-01", stance: ["road"] });
    const until = historyOf(index, { party: NORTH, issue: BORDER, asOf: "2025-03-31" });
    expect(until.steps.map(({ day }) => day)).toEqual(["2025-01-01"]);
    expect(until.statements.map(({ statement }) => statement.id)).toEqual(["s1"]);
  });

  it("goes back to the earlier words when a later text takes the clause away", () => {
    const first = { proposal: "first-draft", said: "2025-03-01", stance: ["ridge"] };
    const second = {
      party: "east",
      proposal: "second-draft",
      said: "2025-06-01",
      stance: ["road"],
    };
    expect(stepsOf(RIVER, first, second)).toEqual([
      ["2025-01-01", "river"],
      ["2025-03-01", "ridge"],
      ["2025-06-01", "river"],
    ]);
  });

  it("calls it moved only from one set to another that shares nothing, with the steps", () => {
    const { course } = history(RIVER, COAST);
    expect(course).toMatchObject({ kind: "moved", changes: 1 });
    expect(course?.relation).toMatchObject({ gap: { nearest: 3, farthest: 3 }, shared: [] });
  });

  it("tells a vaguer position from a move, and one that went and came back", () => {
    expect(history(COAST, WIDE).course?.kind).toBe("vaguer");
    expect(history(RIVER, COAST, { ...RIVER, said: "2025-09-01" }).course).toMatchObject({
      kind: "unchanged",
      changes: 2,
    });
  });

  it("counts no change of place where only the firmness changed", () => {
    const firmer = { ...RIVER, said: "2025-05-01", firmness: "red-line" };
    expect(history(RIVER, firmer).course).toMatchObject({ kind: "unchanged", changes: 0 });
    expect(history(RIVER, firmer).steps.map(({ position }) => wordOf(position))).toEqual([
      "river",
      "river",
    ]);
  });

  it("has no course below two steps", () => {
    expect(history(RIVER).course).toBeUndefined();
    expect(history().steps).toEqual([]);
  });

  it("keeps the options in the order of the scale", () => {
    const [step] = history({ said: "2025-01-01", stance: ["ridge", "river"] }).steps;
    expect(step?.position).toMatchObject({ options: options("river", "ridge") });
  });
});
