import { describe, expect, it } from "vitest";
import { indexWith } from "#testing/fixtures.ts";
import { lookupOf } from "./lookupOf.ts";

const index = indexWith({ id: "abc-1" }, { id: "abc-2" }, { id: "other" });

describe(lookupOf, () => {
  it("offers the nearest for an id that is not known", () => {
    const { title, nearest } = lookupOf(index, { of: "statement", asked: "abc-11" });
    expect(title).toBe("No statement is called “abc-11”");
    expect(nearest.slice(0, 2)).toEqual([
      { id: "abc-1", path: "/statement/abc-1/", name: "North on border" },
      { id: "abc-2", path: "/statement/abc-2/", name: "North on border" },
    ]);
  });

  it("says so when none is near, and cuts what is too long to show", () => {
    const { title, words, nearest } = lookupOf(index, { of: "source", asked: "?".repeat(10_000) });
    expect(nearest).toEqual([]);
    expect(words).toBe("No source of this dossier has an id like it.");
    expect(title.length).toBeLessThan(100);
  });

  it("says what the page is for when nothing is asked", () => {
    expect(lookupOf(index, { of: "source", asked: "" }).title).toBe("A source by its id");
  });
});
