import { afterEach, describe, expect, it } from "vitest";
import { BORDER, indexWith } from "#testing/fixtures.ts";
import { pageAsked } from "./pageAsked.ts";

const index = indexWith({});
const { dataset } = document.documentElement;

afterEach(() => delete dataset["site"]);

describe(pageAsked, () => {
  it("knows a page by its path, or by its address in the one file or on the site of that", () => {
    dataset["site"] = "https://example.org/parley/";
    for (const address of [
      "/issue/border/?as-of=2025-01-01",
      "file:///stick/parley.html#/issue/border/?as-of=2025-01-01",
      "https://example.org/parley/issue/border/?as-of=2025-01-01",
    ])
      expect(pageAsked(index, address)).toMatchObject({ issue: BORDER, asOf: "2025-01-01" });
  });

  it("refuses another site", () => {
    expect(pageAsked(index, "https://example.com/issue/border/")).toContain("another site");
  });
});
