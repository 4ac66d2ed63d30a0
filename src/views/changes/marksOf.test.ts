import { describe, expect, it } from "vitest";
import { BORDER, indexWith, NORTH, type RawStatement } from "#testing/fixtures.ts";
import { RIVAL } from "#testing/positions.ts";
import { laneOf, ticksLaneOf } from "./marksOf.ts";
import { timeAxisOf } from "./timeAxis.ts";

const axis = timeAxisOf([{ first: "2025-01-01", last: "2025-12-31" }], { broken: false });
const day = (text: string) => axis.at(text);
const UNPLACED = { stance: null, unplaced: "declined" };

function lane(...statements: RawStatement[]) {
  const index = indexWith(...statements);
  const dated = index.cellOf(NORTH, BORDER);
  return laneOf(index, "north border", { dated, axis, asOf: "2025-06-30" });
}
const marks = (...statements: RawStatement[]) => lane(...statements).marks;

describe(laneOf, () => {
  it("draws a day as a day, and a month as long as the month", () => {
    const [exact] = marks({ said: "2025-02-03" });
    expect([exact?.from, exact?.to]).toEqual([day("2025-02-03"), day("2025-02-04")]);
    const [month] = marks({ said: "2025-02" });
    expect([month?.from, month?.to]).toEqual([day("2025-02-01"), day("2025-03-01")]);
  });

  it("ends an uncertain date no later than its source's publication", () => {
    for (const said of ["2025-05", "2025-06"]) {
      const [mark] = marks({ said, source: "courier" });
      expect([mark?.from, mark?.to]).toEqual([day("2025-05-01"), day("2025-05-02")]);
    }
  });

  it("draws an undated statement on the last day on which it can have been made", () => {
    const [mark] = marks({ said: null, source: "courier" });
    expect(mark).toMatchObject({ undated: true, from: day("2025-05-01") });
  });

  it("fills the places of the options, and none for what cannot be placed", () => {
    const [placed] = marks({ stance: ["river", "ridge"] });
    expect(placed?.cells.map(({ place }) => place)).toEqual([0, 1]);
    expect(marks(UNPLACED)[0]?.cells).toEqual([]);
  });

  it("carries the voice, and says in its title who, when and what", () => {
    const [mark] = marks({ ...RIVAL, said: "2025-02-03" });
    expect(mark).toMatchObject({
      voice: "others-say",
      title: "North, 3 Feb 2025: Along the river",
    });
  });

  it("opens the evidence of its cell; what came later opens its own page", () => {
    const [now, later] = marks({ said: "2025-06-30" }, { said: "2025-07-01" });
    expect(now).toMatchObject({ later: false, href: "/evidence/north/border/" });
    expect(later).toMatchObject({ later: true, href: "/statement/s2/" });
  });

  it("makes one mark of statements that would lie on each other and look the same, and counts them", () => {
    const [same, ...more] = marks({}, {}, { speech: "direct" });
    expect(same).toMatchObject({
      count: 2,
      title: "North, 1 Jan 2025: Along the river (2 statements)",
    });
    expect(more.map(({ count, beside }) => [count, beside])).toEqual([[1, 1]]);
  });

  it("draws what was known in the time drawn, and counts the rest", () => {
    const index = indexWith(
      { said: "2025-01-01" },
      { said: "2025-02-03" },
      { said: "2025-03-01" },
      { said: "2025-04-01" },
    );
    const { marks: drawn, outside } = laneOf(index, "north border", {
      dated: index.cellOf(NORTH, BORDER),
      axis,
      asOf: "2025-06-30",
      span: { first: "2025-02-01", last: "2025-03-01" },
    });
    expect(drawn.map(({ key }) => key)).toEqual(["s2", "s3"]);
    expect(outside).toEqual({ before: 1, after: 1 });
  });

  it("puts statements of one day side by side where they would hide each other", () => {
    const besides = (...statements: RawStatement[]) =>
      marks(...statements).map(({ beside }) => beside);
    expect(besides({}, { stance: ["river", "ridge"] }, { stance: ["ridge"] })).toEqual([0, 1, 2]);
    expect(besides({}, { stance: ["road"] })).toEqual([0, 0]);
    expect(besides({}, { said: "2025-01-02" })).toEqual([0, 0]);
    expect(besides({}, UNPLACED, { ...UNPLACED, speech: "direct" })).toEqual([0, 0, 1]);
  });

  it("gives long dates that overlap a layer each", () => {
    const { marks: drawn, layers } = lane(
      { said: "2025-02" },
      { said: "2025-02", stance: ["ridge"] },
      { said: "2025-03" },
    );
    expect(drawn.map(({ layer }) => layer)).toEqual([0, 1, 0]);
    expect(layers).toBe(2);
    expect(lane({}).layers).toBe(1);
  });
});

describe(ticksLaneOf, () => {
  it("is one tick for all that was said at one time", () => {
    const index = indexWith({}, {}, { said: "2025-02" });
    const dated = index.cellOf(NORTH, BORDER);
    expect(ticksLaneOf("north", { dated, axis, asOf: "2025-01-01" }).marks).toMatchObject([
      { from: day("2025-01-01"), later: false, voice: undefined },
      { from: day("2025-02-01"), to: day("2025-03-01"), later: true },
    ]);
  });
});
