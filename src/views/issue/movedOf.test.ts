import { describe, expect, it } from "vitest";
import { BORDER, EAST, indexWith, NORTH, type RawStatement, SOUTH } from "#testing/fixtures.ts";
import { RIVAL } from "#testing/positions.ts";
import { movedOf } from "./movedOf.ts";

const moved = (
  statements: readonly RawStatement[],
  { asOf = "2025-12-31", parties = [NORTH, SOUTH, EAST] } = {},
) => {
  const index = indexWith(...statements);
  return movedOf(index, { issue: index.issueOf(BORDER), asOf, parties });
};
const RIVER = { said: "2025-01-01", stance: ["river"] };
const COAST = { said: "2025-01-31", stance: ["road", "coast"], firmness: "red-line" };

describe(movedOf, () => {
  it("tells each change with its day and its words, from the first statement held to the last", () => {
    const { courses } = moved([RIVER, COAST]);
    expect(courses).toMatchObject([
      {
        name: "North",
        first: "First statement held: 1 Jan 2025",
        course: "Moved 2 to 3 of 3 steps, in 1 change",
        count: "2 statements",
        steps: [
          { when: "1 Jan 2025", words: "Demands: Along the river", path: "/statement/s1/" },
          {
            when: "31 Jan 2025",
            words: "Accepts only: Along the road / Along the coast",
            path: "/statement/s2/",
          },
        ],
      },
    ]);
  });

  it("draws what was held from change to change on an axis that begins with the whole record", () => {
    const { axis, courses } = moved([
      RIVER,
      COAST,
      { party: "south", said: "2024-12-02", stance: ["coast"] },
    ]);
    expect(axis.length).toBe(394);
    expect(courses[0]?.lane.spans).toEqual([
      { from: 30, to: 60, stretches: [{ first: 0, tones: ["a2"] }] },
      { from: 60, to: 394, stretches: [{ first: 2, tones: ["b1", "b2"] }] },
    ]);
    expect(courses[0]?.lane.marks).toMatchObject([
      { key: "s1", href: "/statement/s1/", at: 30, title: "1 Jan 2025: Along the river" },
      { key: "s2", at: 60, voice: "told" },
    ]);
  });

  it("ends on the day shown", () => {
    const { axis, courses } = moved([RIVER, COAST], { asOf: "2025-01-11" });
    expect(axis.length).toBe(10);
    expect(courses[0]?.steps).toHaveLength(1);
    expect(courses[0]?.course).toBe("One position on record");
    expect(courses[0]?.lane.spans).toMatchObject([{ from: 0, to: 10 }]);
  });

  it("keeps who spoke without taking a position, and leaves out who said nothing itself", () => {
    const { courses } = moved([
      { stance: null, unplaced: "declined" },
      { party: "south", ...RIVAL },
    ]);
    expect(courses).toMatchObject([
      {
        name: "North",
        course: undefined,
        steps: [],
        count: "1 statement, without a place on the scale",
      },
    ]);
  });

  it("draws both places of mixed signals", () => {
    const { courses } = moved([RIVER, { ...RIVER, stance: ["coast"] }]);
    expect(courses[0]?.lane.spans).toMatchObject([{ stretches: [{ first: 0 }, { first: 3 }] }]);
    expect(courses[0]?.steps[0]?.words).toBe(
      "Mixed signals. Demands: Along the river. Also: Demands: Along the coast",
    );
  });
});
