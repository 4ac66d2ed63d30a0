import { describe, expect, it } from "vitest";
import type { Found } from "#model/search/search.ts";
import { NO_SELECTION, type Selection } from "#state/selection.ts";
import { indexWith, NORTH, SOUTH } from "#testing/fixtures.ts";
import { moreOf } from "./more.ts";
import { paletteOf } from "./palette.ts";

const index = indexWith(
  ...Array.from({ length: 10 }, (_, at) => ({ party: at < 7 ? NORTH : SOUTH })),
);
const found: Found = {
  hits: { count: 10, has: () => true },
  marks: new Set(["river"]),
  suggestions: [],
};

function moreWith(choice: Partial<Selection>) {
  const group = paletteOf(index, "river", found).groups.at(-1);
  if (group?.kind !== "statement") throw new Error("statements come last");
  const selection = { ...NO_SELECTION, ...choice };
  return moreOf(index, group, { query: "river", found, selection });
}

describe(moreOf, () => {
  it("leads to all statements in the table", () => {
    expect(moreWith({})).toMatchObject({ words: "Show all 10 in the table", target: {} });
  });

  it("says how many of them the choices leave there", () => {
    expect(moreWith({ parties: [SOUTH] })?.words).toBe(
      "Show in the table the 3 of 10 that your choices leave",
    );
  });

  it("leads nowhere when they leave none", () => {
    const more = moreWith({ asOf: "2020-01-01" });
    expect(more?.words).toMatch(/^2 more, which the date/);
    expect(more?.target).toBeUndefined();
  });

  it("says nothing of a group that is whole", () => {
    const [views] = paletteOf(index, "", undefined).groups;
    if (!views) throw new Error("there are views");
    expect(moreOf(index, views, { query: "", found, selection: NO_SELECTION })).toBeUndefined();
  });
});
