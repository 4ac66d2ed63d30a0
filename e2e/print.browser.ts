import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { pathOf } from "#state/route.ts";
import { realDossier } from "./dossier.ts";
import { test } from "./harness.ts";

const dossier = await realDossier();
/** A cell that two statements decide or stand beside. */
const said = dossier.statements.find(({ party, issue, stance }) => {
  const beside = dossier.statements.filter((one) => one.party === party && one.issue === issue);
  return stance !== null && beside.length === 2;
});
if (!said) throw new Error("no cell of two statements");
const CELL = pathOf({ view: "evidence", party: said.party, issue: said.issue }).slice(1);

/** The pages that a printer would get: how wide and high each is, in points. */
async function printed(page: Page) {
  const pdf = (await page.pdf({ preferCSSPageSize: true, format: "A4" })).toString("latin1");
  return [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(
    ([, width, height]) => [Number(width), Number(height)] as const,
  );
}

/** The text that is printed; what is not displayed has none. */
async function printedText(page: Page) {
  await page.emulateMedia({ media: "print" });
  return page.locator("body").innerText();
}

describe("in print", () => {
  test.for([1280, 390])(
    "the evidence of a cell is itself and nothing below it, from %i px",
    async (width, { visit }) => {
      const page = await visit(CELL, { width });
      const pages = await printed(page);
      expect(pages.length).toBeLessThanOrEqual(2);
      for (const [wide, high] of pages) expect(wide).toBeLessThan(high);
      const text = await printedText(page);
      const panel = page.getByRole("dialog");
      expect(text).toContain(await panel.getByRole("heading", { level: 2 }).innerText());
      expect(text).not.toContain("Close");
      expect(await page.locator("main > :not(dialog):visible").count()).toBe(0);
      // Nothing lies over the pages, and nothing is cut.
      expect(await panel.evaluate((element) => getComputedStyle(element).position)).toBe("static");
    },
  );

  test("the tables lie across the page, with their head on each, and cut no row", async ({
    visit,
  }) => {
    for (const path of ["", "words/"]) {
      const page = await visit(path);
      const pages = await printed(page);
      expect(pages.length).toBeLessThanOrEqual(5);
      for (const [wide, high] of pages) expect(wide).toBeGreaterThan(high);
      await page.emulateMedia({ media: "print" });
      const styles = await page.locator("main table").evaluate((table) => {
        const of = (selector: string, property: string) =>
          [...table.querySelectorAll(selector)].map((part) =>
            getComputedStyle(part).getPropertyValue(property),
          );
        return {
          rows: [...new Set(of("tbody tr", "break-inside"))],
          topics: [...new Set(of("tr:has(> th[scope=rowgroup])", "break-after"))],
        };
      });
      // At a glance a topic stands beside its first question, in the same row.
      expect(styles).toEqual({ rows: ["avoid"], topics: path === "" ? [] : ["avoid"] });
    }
    const words = await visit("words/");
    await words.emulateMedia({ media: "print" });
    const head = words.locator("main thead");
    expect(await head.evaluate((element) => getComputedStyle(element).display)).toBe(
      "table-header-group",
    );
  });

  test("two parties take the whole width", async ({ visit }) => {
    const page = await visit("pair/", { width: 718 });
    await page.emulateMedia({ media: "print" });
    const gap = await page
      .locator("main article, main section > div")
      .first()
      .evaluate((row) => {
        const last = row.lastElementChild?.getBoundingClientRect().right ?? 0;
        return row.getBoundingClientRect().right - last;
      });
    expect(gap).toBeLessThan(2);
  });

  test("the paper is white, in dark as in light", async ({ visit }) => {
    for (const dark of [false, true]) {
      const page = await visit("words/", { dark });
      await page.emulateMedia({ media: "print", colorScheme: dark ? "dark" : "light" });
      const colours = await page.evaluate(() => {
        const { backgroundColor, color } = getComputedStyle(document.documentElement);
        return [backgroundColor, color];
      });
      expect(colours).toEqual(["rgb(255, 255, 255)", "rgb(28, 27, 25)"]);
    }
  });
});
