import { describe, expect } from "vitest";
import { test } from "./harness.ts";

describe("at a glance", () => {
  test.for([
    [1280, 800, 9],
    [1920, 1080, 17],
  ] as const)(
    "shows at %i × %i px at least %i questions",
    async ([width, height, least], { visit }) => {
      const page = await visit("", { width, height });
      const bottoms = await page
        .locator("tbody tr[id]")
        .evaluateAll((all) => all.map((row) => row.getBoundingClientRect().bottom));
      expect(bottoms.filter((bottom) => bottom <= height).length).toBeGreaterThanOrEqual(least);
    },
  );
});
