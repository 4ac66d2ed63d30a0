import { describe, expect, it } from "vitest";
import { NO_SELECTION, type Selection } from "#state/selection.ts";
import { NO_TABLE } from "#state/table.ts";
import { EAST, NORTH, SOUTH, indexWith } from "#testing/fixtures.ts";
import { AS_AT_FIRST, filtersOf, isAsAtFirst } from "./filters.ts";

const index = indexWith({});
const selection: Selection = {
  ...NO_SELECTION,
  asOf: "2025-06-01",
  parties: [SOUTH, NORTH],
  table: {
    ...NO_TABLE,
    query: " river ",
    from: "2025-01-01",
    facets: { ...NO_TABLE.facets, voice: ["told"] },
  },
};

describe(filtersOf, () => {
  it("names everything that narrows the table, but for the search, which its field shows", () => {
    expect(filtersOf(index, selection).map(({ name, value }) => `${name}: ${value}`)).toEqual([
      "Known by: 1 Jun 2025",
      "Said from: 1 Jan 2025",
      "Party: North",
      "Party: South",
      "Who says it: said, as told",
    ]);
  });

  it("takes away one at a time, until the table is as at first", () => {
    let left = selection;
    for (let [first] = filtersOf(index, left); first; [first] = filtersOf(index, left)) {
      const before = filtersOf(index, left).length;
      left = { ...left, ...first.without };
      expect(filtersOf(index, left)).toHaveLength(before - 1);
    }
    expect(isAsAtFirst(left)).toBe(true);
  });

  it("keeps the reader's order of the parties that stay", () => {
    const chosen = { ...selection, parties: [SOUTH, EAST, NORTH] };
    const east = filtersOf(index, chosen).find(({ value }) => value === "East");
    expect(east?.without.parties).toEqual([SOUTH, NORTH]);
  });
});

describe(isAsAtFirst, () => {
  it("is true after all is reset and while something is searched for, false for another order alone", () => {
    expect(isAsAtFirst({ ...selection, ...AS_AT_FIRST })).toBe(true);
    expect(isAsAtFirst({ ...NO_SELECTION, table: { ...NO_TABLE, query: "river" } })).toBe(true);
    const table = { ...NO_TABLE, group: "party" as const };
    expect(isAsAtFirst({ ...NO_SELECTION, table })).toBe(false);
  });
});
