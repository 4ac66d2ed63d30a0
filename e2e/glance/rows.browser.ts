import type { Locator } from "playwright-core";
import { describe, expect } from "vitest";
import { test } from "#e2e/testing/harness.ts";

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

  test.for([
    [1280, 800],
    [1920, 1080],
    [390, 844],
  ] as const)(
    "says how to read it below the button, and over no tag of the first line, at %i × %i px",
    async ([width, height], { visit }) => {
      const page = await visit("", { width, height });
      const button = page.getByRole("button", { name: "How to read" });
      await button.click();
      const box = async (one: Locator) =>
        (await one.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
      const note = await box(page.locator("[popover]:popover-open"));
      const { y, height: tall } = await box(button);
      expect(note.y).toBeGreaterThanOrEqual(y + tall);
      expect(note.x + note.width).toBeLessThanOrEqual(width);
      expect(note.y + note.height).toBeLessThanOrEqual(height);
      const tags = await page.locator("tbody tr[id]").first().locator('a[id^="cell-"]').all();
      expect(tags.length).toBeGreaterThan(1);
      for (const tag of tags) {
        const at = await box(tag);
        expect(at.x + at.width <= note.x || at.y + at.height <= note.y).toBe(true);
      }
    },
  );

  test.for([360, 390])(
    "shows its first card within 300 px on a phone of %i px",
    async (width, { visit }) => {
      const page = await visit("", { width, height: 740 });
      const card = page.locator("tbody tr[id]").first();
      expect(await card.evaluate((row) => row.getBoundingClientRect().top)).toBeLessThanOrEqual(
        300,
      );
      // What comes before it can be reached all the same.
      const last = page
        .getByRole("list", { name: /How they relate/ })
        .getByRole("button")
        .last();
      await last.focus();
      const { left, right } = await last.evaluate((button) => {
        const box = button.getBoundingClientRect();
        return { left: box.left, right: box.right };
      });
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(width);
    },
  );

  test.for([
    [390, 1],
    [600, 2],
    [768, 2],
  ] as const)("sets at %i px %i cards a row, none left out", async ([width, count], { visit }) => {
    const page = await visit("", { width });
    const tops = await page
      .locator("tbody tr[id]")
      .evaluateAll((all) => all.map((row) => Math.round(row.getBoundingClientRect().top)));
    const sizes = [...new Set(tops)].map((top) => tops.filter((other) => other === top).length);
    expect(sizes.slice(0, -1).every((size) => size === count)).toBe(true);
  });

  test("says under its heading how far it can be trusted", async ({ visit }) => {
    const page = await visit("", { scripts: false });
    const heading = await page.getByRole("heading", { level: 1 }).boundingBox();
    const trust = await page
      .getByText(/reviewed by nobody yet/)
      .first()
      .boundingBox();
    const table = await page.locator("main table").boundingBox();
    if (!heading || !trust || !table) throw new Error("nothing to see");
    expect(trust.y).toBeGreaterThanOrEqual(heading.y + heading.height - 1);
    expect(trust.y).toBeLessThan(table.y);
  });

  test("explains the marks of its first row beside them, each that stands there", async ({
    visit,
  }) => {
    const page = await visit("", { scripts: false });
    const rows = page.locator("tbody tr[id]");
    const key = rows.first().locator("[data-marks]");
    expect(await page.locator("[data-marks]").count()).toBe(1);
    expect(await key.isVisible()).toBe(true);
    const words = await key.innerText();
    const dashed = rows.first().locator("[data-principal][data-vague]").first();
    expect(words).toContain(`${(await dashed.innerText()).replace("*", "")} leaves`);
    expect(words).toContain("below the line: the others");
  });
});
