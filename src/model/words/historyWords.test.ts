import { describe, expect, it } from "vitest";
import type { Course } from "#model/comparison/history.ts";
import { relationOf } from "#model/comparison/pair.ts";
import { border, mixed, placed, silent, text } from "#testing/positions.ts";
import { courseWords, ticksOf } from "./historyWords.ts";

const apart = relationOf(border, [placed("river"), placed("road", "coast")]);

describe(courseWords, () => {
  it.each<[Course, string]>([
    [{ kind: "moved", relation: apart, changes: 2 }, "Moved 2 to 3 of 3 steps, in 2 changes"],
    [
      {
        kind: "moved",
        relation: relationOf(text, [placed("old"), placed("new")]),
        changes: 1,
      },
      "Moved to another option, in 1 change",
    ],
    [{ kind: "unchanged", relation: apart, changes: 0 }, "The same options throughout"],
    [{ kind: "unchanged", relation: apart, changes: 2 }, "Back where it began, after 2 changes"],
    [
      { kind: "vaguer", relation: apart, changes: 1 },
      "Now vaguer than at first; not shown to have moved",
    ],
    [
      { kind: "clearer", relation: apart, changes: 1 },
      "Now clearer than at first; not shown to have moved",
    ],
    [
      { kind: "reworded", relation: apart, changes: 1 },
      "Worded otherwise than at first; not shown to have moved",
    ],
    [
      {
        kind: "mixed-signals",
        relation: relationOf(border, [placed("river"), mixed(["river"], ["coast"])]),
        changes: 1,
      },
      "Mixed signals at one end, so no distance is counted",
    ],
    [
      { kind: "fell-silent", relation: relationOf(border, [placed("river"), silent]), changes: 1 },
      "No longer on record",
    ],
  ])("says %o as “%s”", (course, words) => {
    expect(courseWords(course)).toBe(words);
  });
});

describe(ticksOf, () => {
  it("has a line at each year that begins in a long record", () => {
    expect(ticksOf("2022-12-30", "2025-02-01")).toEqual([
      { at: 2, label: "2023" },
      { at: 367, label: "2024" },
      { at: 733, label: "2025" },
    ]);
  });

  it("has one at each quarter of a short record", () => {
    expect(ticksOf("2025-03-12", "2025-11-30")).toEqual([
      { at: 20, label: "Apr 2025" },
      { at: 111, label: "Jul 2025" },
      { at: 203, label: "Oct 2025" },
    ]);
  });

  it("has none within a quarter", () => {
    expect(ticksOf("2025-04-02", "2025-05-01")).toEqual([]);
  });
});
