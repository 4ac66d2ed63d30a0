import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { indexOf } from "#model/big/whole.ts";
import { axeFindings } from "#e2e/testing/axe.ts";
import { bigDossier } from "#e2e/testing/dossier.ts";
import { test, type Visit, type VisitOptions } from "#e2e/testing/harness.ts";

const rows = (page: Page) => page.locator("tr:has(td[data-column=open])");

async function opened(visit: Visit, query = "", options: VisitOptions = {}): Promise<Page> {
  const page = await visit(`statements/${query}`, options);
  await page.locator("caption").waitFor();
  return page;
}

describe("the table of statements", () => {
  test("of very many only those in view are in the page, and it says so", async ({ visit }) => {
    const page = await opened(visit, "", { site: "big" });
    await page.getByText("Only the rows in view are in the page").waitFor();
    const table = page.getByRole("table");
    // A head, the statements, and the years that they stand under.
    const { byDay } = indexOf(bigDossier());
    const count = 1 + byDay.length + new Set(byDay.map(({ day }) => day.slice(0, 4))).size;
    expect(byDay).toHaveLength(2500);
    expect(await table.getAttribute("aria-rowcount")).toBe(`${count}`);
    expect(await rows(page).count()).toBeLessThan(100);
    const last = page.locator(`tr[aria-rowindex="${count}"]`);
    // Rows are as high as their words, which are not known before they are in view.
    await expect
      .poll(async () => {
        await page.keyboard.press("End");
        return last.count();
      })
      .toBe(1);
    await rows(page).last().getByRole("button").focus();
    const first = page.locator('tr[aria-rowindex="2"]');
    await expect
      .poll(async () => {
        await page.keyboard.press("Home");
        return first.count();
      })
      .toBe(1);
    expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toContain(
      "Whole statement",
    );
    await page.getByRole("button", { name: "Position", exact: true }).first().click();
    await page.getByRole("checkbox", { name: "off the scale" }).check();
    await page.locator("caption", { hasText: " of 2500 statements" }).waitFor();
  });

  test("of very many the newest 600 can be read without scripts", async ({ visit }) => {
    const page = await visit("statements/", { site: "big", scripts: false });
    expect(await rows(page).count()).toBe(600);
    await page.getByRole("link", { name: "each source lists its own" }).click();
    await page.getByRole("heading", { level: 1, name: "Sources" }).waitFor();
  });

  test.for([320, 360, 768, 1280, 1920])(
    "never scrolls sideways at %i px",
    async (width, { visit }) => {
      const page = await opened(visit, "?q=the&group=party&by=party.-said", { width });
      await page.locator("mark").first().waitFor();
      const { scroll, client } = await page.evaluate(() => ({
        scroll: document.documentElement.scrollWidth,
        client: document.documentElement.clientWidth,
      }));
      expect(scroll).toBeLessThanOrEqual(client);
      const small = await page
        .locator("main button:visible, main select:visible, main input:visible")
        .evaluateAll((controls) =>
          controls.flatMap((control) => {
            const { width: w, height: h } = control.getBoundingClientRect();
            return w > 1 && (w < 23.9 || h < 23.9) ? [`${control.textContent} ${w}x${h}`] : [];
          }),
        );
      expect(small).toEqual([]);
    },
  );

  test("is a table with headed rows also as cards", async ({ visit }) => {
    const page = await opened(visit, "", { width: 360 });
    const columns = await page.getByRole("columnheader").count();
    const row = page
      .getByRole("row")
      .filter({ has: page.getByRole("cell") })
      .first();
    expect(await row.getByRole("cell").count()).toBe(columns);
    expect(await row.evaluate((element) => getComputedStyle(element).display)).toBe("grid");
  });

  test.for([1280, 320].flatMap((width) => [false, true].map((dark) => ({ width, dark }))))(
    "axe finds nothing at $width px, dark: $dark",
    async ({ width, dark }, { visit }) => {
      const page = await opened(visit, "?q=anchorage&group=party&by=party.-said", { width, dark });
      await page.locator("mark").first().waitFor();
      await rows(page).first().getByRole("button").click();
      await page
        .getByRole("button", { name: /^Who says it/ })
        .first()
        .click();
      expect(await axeFindings(page)).toEqual([]);
    },
  );

  test("is printed without its buttons, with what it is narrowed to", async ({ visit }) => {
    const page = await visit("statements/?parties=europe&q=ceasefire", { width: 700 });
    await page.getByRole("button", { name: "Reset all" }).waitFor();
    await page.emulateMedia({ media: "print" });
    expect(await page.getByRole("button", { name: "Reset all" }).isVisible()).toBe(false);
    expect(await page.locator("thead").isVisible()).toBe(false);
    expect(await page.getByRole("searchbox").isVisible()).toBe(false);
    const narrowed = page.getByRole("list", { name: "What the table is narrowed by" });
    expect(await narrowed.innerText()).toContain("European allies");
    await page.locator("caption", { hasText: "with “ceasefire”" }).waitFor();
  });
});
