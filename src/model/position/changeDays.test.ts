import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyRow } from "#testing/arbitraries.ts";
import {
  BORDER,
  dossierChanged,
  indexWith,
  NORTH,
  type RawStatement,
  SOUTH,
  TEXT,
} from "#testing/fixtures.ts";
import { changeDaysOf, hasJustChanged } from "./changeDays.ts";
import { indexOf } from "#model/big/whole.ts";
import { positionOf } from "./position.ts";
import { setsKey } from "./stands.ts";

const january = { said: "2025-01-01" };
const march = { said: "2025-03-01" };
const days = (...statements: RawStatement[]) =>
  changeDaysOf(indexWith(...statements)).map(({ day }) => day);

describe(changeDaysOf, () => {
  it("is empty while nothing is recorded", () => {
    expect(days()).toEqual([]);
  });

  it("lists a day on which a set changes, and none on which it is said again", () => {
    expect(days(january, march, { said: "2025-05-01", stance: ["road"] })).toEqual([
      "2025-01-01",
      "2025-05-01",
    ]);
  });

  it("lists a day on which only the firmness, the voice or a condition changes", () => {
    expect(days(january, { ...march, firmness: "red-line" })).toHaveLength(2);
    expect(days(january, { ...march, speech: "direct" })).toHaveLength(2);
    expect(days(january, { ...march, conditionalOn: "the ferry runs" })).toHaveLength(2);
  });

  it("lists a day on which a silent party is first spoken of", () => {
    expect(days({ ...march, stance: null, unplaced: "too-vague" })).toEqual(["2025-03-01"]);
  });

  it("lists the day from which a later text replaces a clause", () => {
    const first = { ...january, said: "2025-03-01", proposal: "first-draft" };
    const second = {
      proposal: "second-draft",
      said: "2025-05-20",
      stance: ["road"],
      party: "east",
    };
    expect(days(first, second)).toEqual(["2025-03-01", "2025-05-20", "2025-06-01"]);
  });

  it("lists no day after the dossier's own", () => {
    const dossier = dossierChanged({ asOf: "2025-02-01" }, january, { ...march, stance: ["road"] });
    expect(changeDaysOf(indexOf(dossier)).map(({ day }) => day)).toEqual(["2025-01-01"]);
  });

  it("names the positions that change on a day", () => {
    const index = indexWith(
      january,
      { ...january, party: "south" },
      { ...march, stance: ["road"] },
    );
    expect(changeDaysOf(index)).toEqual([
      {
        day: "2025-01-01",
        cells: [
          { party: NORTH, issue: BORDER },
          { party: SOUTH, issue: BORDER },
        ],
      },
      { day: "2025-03-01", cells: [{ party: NORTH, issue: BORDER }] },
    ]);
  });

  it("looks at the parties and issues in view only", () => {
    const index = indexWith(january, { ...march, party: "south" });
    expect(changeDaysOf(index, { parties: [SOUTH] })).toEqual([
      { day: "2025-03-01", cells: [{ party: SOUTH, issue: BORDER }] },
    ]);
    expect(changeDaysOf(index, { issues: [TEXT] })).toEqual([]);
  });

  it("derives the days of a view once, in whatever order its parties are", () => {
    const index = indexWith(january, { ...march, party: "south" });
    const both = changeDaysOf(index, { parties: [NORTH, SOUTH] });
    expect(changeDaysOf(index, { parties: [SOUTH, NORTH] })).toBe(both);
    expect(changeDaysOf(index, { parties: [SOUTH] })).not.toBe(both);
    expect(changeDaysOf(indexWith(january), { parties: [NORTH, SOUTH] })).not.toBe(both);
  });

  it("misses no day: between two of them no set and no silence differs", () => {
    fc.assert(
      fc.property(anyRow, (statements) => {
        const index = indexWith(...statements);
        const listed = new Set(
          changeDaysOf(index, { parties: [NORTH], issues: [BORDER] }).map(({ day }) => day),
        );
        const said = [...new Set(index.byDay.map(({ day }) => day))];
        const readings = [...said, "2025-03-01", "2025-06-01", "2025-12-31"]
          .toSorted()
          .map((day) => {
            const question = { party: NORTH, issue: BORDER, asOf: day };
            return { day, reads: setsKey(positionOf(index, question)) };
          });
        const differing = readings.filter(
          ({ reads }, at) => reads !== (readings[at - 1]?.reads ?? "none-found"),
        );
        expect(differing.filter(({ day }) => !listed.has(day))).toEqual([]);
      }),
    );
  });
});

describe(hasJustChanged, () => {
  it("is true of the position that changed on the day, and of none on the latest", () => {
    const index = indexWith(january, { said: "2025-12-31", stance: ["road"] });
    const on = (asOf: string) => hasJustChanged(index, { party: NORTH, issue: BORDER, asOf });
    expect(["2025-01-01", "2025-01-02", "2025-12-31"].map(on)).toEqual([true, false, false]);
    const south = { party: SOUTH, issue: BORDER, asOf: "2025-01-01" };
    expect(hasJustChanged(index, south)).toBe(false);
  });
});
