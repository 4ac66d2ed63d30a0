import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { indexOf } from "#model/big/whole.ts";
import { NO_SELECTION } from "#state/selection.ts";
import { matrixOf } from "#views/words/matrix/matrixOf.ts";
import { realDossier } from "#e2e/testing/dossier.ts";
import { RANK_WORDS } from "#model/words/relationWords.ts";
import { test } from "#e2e/testing/harness.ts";
import { isFocused, tabTo } from "#e2e/testing/keyboard.ts";

const dossier = await realDossier();
const matrix = matrixOf(indexOf(dossier), NO_SELECTION);
const rows = matrix.groups.flatMap((group) => group.rows);
const cells = rows.flatMap((row) => row.cells);

/**
 * No person opens and closes as fast as a test: after ninety changes of its address in half a minute the site
 * loads the page instead, so it is loaded before.
 */
async function anew(page: Page) {
  await page.reload();
  await page.waitForSelector("html[data-live]", { state: "attached" });
}

describe("every position in words", () => {
  test("has a row for every issue, a column for every party, and every cell as the functions derive it", async ({
    visit,
  }) => {
    const page = await visit("words/");
    const headers = await page.getByRole("columnheader").allTextContents();
    expect(headers).toEqual(["Issue", ...dossier.parties.map(({ name }) => name), "How far apart"]);
    const questions = await page.locator("tbody tr[id] th").allTextContents();
    expect(questions).toHaveLength(dossier.issues.length);
    for (const { cell, heard, marks, silence } of cells) {
      const label = silence?.label ?? marks[0]?.label;
      const words = (await page.locator(`#${cell.id}`).textContent()) ?? "";
      expect(words.startsWith(`${heard.before}: `)).toBe(true);
      expect(words).toContain(label);
      expect(words.endsWith(heard.after)).toBe(true);
    }
  });

  test("opens every cell by mouse, and Escape gives the focus back", async ({ visit }) => {
    const page = await visit("words/");
    const opening = cells.filter((one) => one.path.includes("evidence"));
    for (const [at, { cell, path }] of opening.entries()) {
      if (at > 0 && at % 40 === 0) await anew(page);
      const link = page.locator(`#${cell.id}`);
      await link.click({ position: { x: 8, y: 8 } });
      await page.getByRole("dialog").waitFor();
      expect(new URL(page.url()).pathname).toBe(path);
      expect(await page.getByRole("dialog").innerText()).toContain(
        dossier.issues.find(({ id }) => id === cell.issue)?.question,
      );
      await page.keyboard.press("Escape");
      await page.getByRole("dialog").waitFor({ state: "detached" });
      await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe(cell.id);
    }
  });

  test("opens every cell by keyboard, from one to the next; one in which nothing was found opens the sources", async ({
    visit,
  }) => {
    const page = await visit("words/");
    for (const [at, { cell, path }] of cells.entries()) {
      if (at > 0 && at % 40 === 0) {
        await anew(page);
        await page.locator(`#${cells[at - 1]?.cell.id}`).focus();
      }
      await tabTo(page.locator(`#${cell.id}`), at > 0 ? 3 : 200);
      await page.keyboard.press("Enter");
      await page.waitForURL((url) => url.pathname === path);
      if (path.includes("evidence")) {
        await page.getByRole("dialog").waitFor();
        expect(await page.evaluate(() => document.activeElement?.id)).toBe("evidence-title");
        await page.keyboard.press("Escape");
        await page.getByRole("dialog").waitFor({ state: "detached" });
        await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe(cell.id);
      } else {
        await page.getByRole("heading", { name: "Sources", level: 1 }).waitFor();
        await page.goBack();
        // Where Tab had led to, and goes on from.
        await page.locator(`#${cell.id}`).focus();
      }
      await page.getByRole("heading", { level: 1, name: "In words" }).waitFor();
    }
  });

  test("is skipped to in one tab stop, and its first cell is reached in at most twelve", async ({
    visit,
  }) => {
    const page = await visit("words/");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
      "Skip to the content",
    );
    await page.keyboard.press("Enter");
    expect(await isFocused(page.locator("main"))).toBe(true);
    const stops = 1 + (await tabTo(page.locator("main table a[id^=cell-]").first(), 12));
    expect(stops).toBeLessThanOrEqual(12);
  });

  test("follows Back and Forward through panels and choices, and a copied address brings all of it back", async ({
    visit,
  }) => {
    const page = await visit("words/");
    await page.getByLabel("Compact").check();
    await page.waitForURL(/rows=compact/);
    await page.locator("#cell-russia-nato-membership").click();
    await page.waitForURL(/evidence\/russia\/nato-membership\/\?rows=compact/);
    const copied = page.url();
    await page.goBack();
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await page.goBack();
    await page.waitForFunction(() => !document.querySelector("table")?.dataset["compact"]);
    await page.goForward();
    await page.goForward();
    await page.getByRole("dialog").waitFor();

    const other = await visit(copied);
    await other.getByRole("dialog").waitFor();
    expect(await other.locator("table").first().getAttribute("data-compact")).toBe("true");
  });

  test("shows only the parties and issues chosen, in the order chosen, and resets", async ({
    visit,
  }) => {
    const page = await visit(
      "words/?parties=ukraine.russia&issues=nato-membership&as-of=2024-07-31",
    );
    expect(await page.getByRole("columnheader").allTextContents()).toEqual([
      "Issue",
      "Ukraine",
      "Russia",
      "How far apart",
    ]);
    expect(await page.locator("tbody tr[id]").count()).toBe(1);
    expect(await page.locator("#cell-ukraine-nato-membership").innerText()).toContain(
      "Nothing found",
    );
    await page.getByRole("button", { name: "Reset" }).click();
    await page.waitForURL((url) => url.search === "");
    expect(await page.locator("tbody tr[id]").count()).toBe(dossier.issues.length);
  });

  test("keeps at least four issues in view at 1280 by 800 with the header, and seven when compact", async ({
    visit,
  }) => {
    const page = await visit("words/");
    const inView = () =>
      page.evaluate(() => {
        document.querySelector("thead")?.scrollIntoView();
        const header = document.querySelector("thead th")?.getBoundingClientRect();
        return [...document.querySelectorAll("tbody tr[id]")].filter(
          (row) => row.getBoundingClientRect().bottom <= innerHeight && (header?.top ?? -1) >= 0,
        ).length;
      });
    expect(await inView()).toBeGreaterThanOrEqual(4);
    await page.getByLabel("Compact").check();
    expect(await inView()).toBeGreaterThanOrEqual(7);
  });

  test("orders its rows as asked, and keeps the order in the address", async ({ visit }) => {
    const page = await visit("words/");
    await page.getByLabel("Order by").selectOption("widest");
    await page.waitForURL(/sort=widest/);
    const wanted = matrixOf(indexOf(dossier), { ...NO_SELECTION, sort: "widest" });
    const ids = await page.locator("tbody tr[id]").evaluateAll((all) => all.map(({ id }) => id));
    expect(ids).toEqual(wanted.groups.flatMap((group) => group.rows.map(({ issue }) => issue.id)));
    expect(ids).toHaveLength(dossier.issues.length);
    // Each group of the ranking has its name above it, here and at a glance.
    const names = wanted.groups.map(({ rank }) => rank && RANK_WORDS[rank]);
    expect(names.slice(0, 3)).toEqual(["Opposite ends", "Apart", "Neighbouring or closer"]);
    expect(await page.locator("th[scope=rowgroup]").allTextContents()).toEqual(names);
    const glance = await visit("?sort=widest");
    await glance.waitForSelector("html:not([data-asked])", { state: "attached" });
    expect(await glance.locator("th[scope=rowgroup]").allTextContents()).toEqual(names);
  });

  test("shows the arithmetic behind a row, by keyboard too, and Escape closes it", async ({
    visit,
  }) => {
    const page = await visit("words/");
    const open = page.getByRole("button", {
      name: "How it is counted on Recognition of territory",
    });
    await tabTo(open);
    await page.keyboard.press("Enter");
    const note = page.getByText("Steps are places on the issue’s scale");
    await note.waitFor();
    expect(await page.locator("[popover]:popover-open").innerText()).toMatch(
      /Russia and Ukraine\s+opposite ends: 3 of 3 steps/,
    );
    await page.keyboard.press("Escape");
    await note.waitFor({ state: "detached" });
    await expect
      .poll(() => open.evaluate((button) => button === document.activeElement))
      .toBe(true);
  });

  test("draws strips as wide as their column and 12 px high, the red line at the edge of what is held", async ({
    visit,
  }) => {
    const page = await visit("words/");
    const drawn = await page.locator("main td a[id^=cell-]").evaluateAll((links) =>
      links.flatMap((link) =>
        [...link.querySelectorAll("[data-firmness]")].map((mark) => {
          const [strip] = mark.children;
          const held = [...(strip?.querySelectorAll("[data-tone]") ?? [])];
          const bar = (place: Element | undefined, side: string) =>
            place ? getComputedStyle(place, side).content !== "none" : false;
          return {
            wide: (strip?.clientWidth ?? 0) / link.clientWidth,
            high: held[0]?.getBoundingClientRect().height,
            isRedLine: mark.getAttribute("data-firmness") === "red-line",
            bars: [bar(held[0], "::before"), bar(held.at(-1), "::after")],
            inTheGutter: parseFloat(getComputedStyle(link).borderInlineStartWidth),
          };
        }),
      ),
    );
    expect(drawn.length).toBeGreaterThan(50);
    expect(drawn.some(({ isRedLine }) => isRedLine)).toBe(true);
    for (const { wide, high, isRedLine, bars, inTheGutter } of drawn) {
      expect(wide).toBeGreaterThan(0.65);
      expect(high).toBe(12);
      expect(bars).toEqual([isRedLine, isRedLine]);
      expect(inTheGutter).toBe(0);
    }
  });

  test("names the issue where no topic stands above its question", async ({ visit }) => {
    for (const path of ["words/", ""]) {
      const page = await visit(`${path}?sort=widest`);
      for (const { id, name, question } of dossier.issues) {
        const told = await page.locator(`tr[id="${id}"] th`).innerText();
        expect(told).toContain(name);
        expect(told).toContain(question);
      }
    }
  });
});
