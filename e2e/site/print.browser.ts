import { describe, expect } from "vitest";
import { pathOf } from "#state/route.ts";
import { realDossier } from "#e2e/testing/dossier.ts";
import { test } from "#e2e/testing/harness.ts";
import { printed } from "#e2e/testing/pdf.ts";

const dossier = await realDossier();
/** A cell that two statements decide or stand beside. */
const said = dossier.statements.find(({ party, issue, stance }) => {
  const beside = dossier.statements.filter((one) => one.party === party && one.issue === issue);
  return stance !== null && beside.length === 2;
});
if (!said) throw new Error("no cell of two statements");
const CELL = pathOf({ view: "evidence", party: said.party, issue: said.issue }).slice(1);

const source = dossier.sources.find(({ id }) => id === said.source);

const nameOf = (list: "parties" | "issues", id: string) =>
  dossier[list].find((one) => one.id === id)?.name;

/** What stands on every page of paper. */
const footOf = (at: number, of: number) =>
  `${at} of ${of}Parley · ${dossier.title} · release ${dossier.release} · as of 5 Jul 2026`;

describe("in print", () => {
  test.for([1280, 390])(
    "the evidence of a cell is itself and nothing below it, from %i px",
    async (width, { visit }) => {
      const page = await visit(CELL, { width });
      const pages = await printed(page);
      expect(pages.length).toBeLessThanOrEqual(2);
      for (const { wide, high } of pages) expect(wide).toBeLessThan(high);
      const text = pages.map(({ words }) => words).join(" ");
      const panel = page.getByRole("dialog");
      expect(text).toContain(`${nameOf("parties", said.party)} · ${nameOf("issues", said.issue)}`);
      expect(text).not.toContain("Close");
      expect(text.replaceAll(" ", "")).toContain(source?.url);
      await page.emulateMedia({ media: "print" });
      expect(await page.locator("main > :not(dialog):visible").count()).toBe(0);
      // Nothing lies over the pages, and nothing is cut.
      await expect
        .poll(() => panel.evaluate((element) => getComputedStyle(element).position))
        .toBe("static");
    },
  );

  test("the tables lie across the page, with their head on each, and cut no row", async ({
    visit,
  }) => {
    for (const path of ["", "words/"]) {
      const page = await visit(path);
      const pages = await printed(page);
      expect(pages.length).toBeLessThanOrEqual(5);
      for (const { wide, high } of pages) expect(wide).toBeGreaterThan(high);
      pages.forEach(({ words }, at) => expect(words).toContain(footOf(at + 1, pages.length)));
      const text = pages.map(({ words }) => words).join(" ");
      // No row is lost.
      const unbroken = text.replaceAll("- ", "-");
      const lost = dossier.issues
        .map(({ question }) => question)
        .filter((question) => !unbroken.includes(question));
      expect(lost).toEqual([]);
      for (const button of ["Present this", "Reset", "How to read", "Download or copy"])
        expect(text).not.toContain(button);
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
        // Marks are grounds, which browsers leave out of print unless they are told.
        const marks = getComputedStyle(document.querySelector("main td *") ?? document.body);
        return [backgroundColor, color, marks.printColorAdjust];
      });
      expect(colours).toEqual(["rgb(255, 255, 255)", "rgb(28, 27, 25)", "exact"]);
    }
  });
});
