import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { indexOf } from "#model/big/whole.ts";
import { readCsv, unguarded } from "#testing/readCsv.ts";
import { unzipped } from "#tools/testing/unzipped.ts";
import { axeFindings } from "#e2e/testing/axe.ts";
import { realDossier } from "#e2e/testing/dossier.ts";
import { copiedIn, COPYING } from "#e2e/testing/copied.ts";
import { test } from "#e2e/testing/harness.ts";
import { tabTo } from "#e2e/testing/keyboard.ts";
import { says } from "#e2e/testing/says.ts";
import { downloaded, opened } from "./taken.ts";

const dossier = await realDossier();
const index = indexOf(dossier);
const { release } = dossier;

type Row = Readonly<Record<string, string>>;

function rowsIn(csv: string): readonly Row[] {
  const [names = [], ...rows] = readCsv(csv);
  return rows.map((cells) =>
    Object.fromEntries(names.map((name, at) => [name, unguarded(cells[at] ?? "")])),
  );
}

const cellLinks = (page: Page) =>
  page.locator("main table a[id^=cell-]").evaluateAll((links) => links.map(({ id }) => id));

describe("taking the table of positions away", () => {
  test("gives the cells that are shown, as CSV and as JSON, and says so", async ({ visit }) => {
    const page = await visit("words/?as-of=2025-12-05&parties=ukraine.russia");
    const menu = await opened(page.locator("main"));
    const { name, bytes } = await downloaded(menu, /^CSV: \d+ cells/);
    expect(name).toBe(`russia-ukraine-words-cells-2025-12-05-release-${release}.csv`);
    const rows = rowsIn(bytes.toString("utf8"));
    const shown = await cellLinks(page);
    expect([...new Set(rows.map(({ party, issue }) => `cell-${party}-${issue}`))]).toEqual(shown);
    for (const { party, issue, kind, silence_in_words, stance_in_words } of rows) {
      const text = await page.locator(`[id="cell-${party}-${issue}"]`).textContent();
      expect(text).toContain(kind === "silent" ? silence_in_words : stance_in_words);
    }
    for (const { issue, issue_relation_in_words } of rows) {
      expect(issue_relation_in_words).toBeTruthy();
      says(
        await page.locator(`tr[id="${issue}"]`).innerText(),
        issue_relation_in_words?.split(", ") ?? [],
      );
    }
    expect(await menu.locator("output").textContent()).toBe(
      `CSV with ${shown.length} cells saved as ${name}`,
    );

    const json = JSON.parse((await downloaded(menu, /^JSON: \d+ cells/)).bytes.toString("utf8"));
    expect(json.cells).toHaveLength(rows.length);
    expect(json.meta).toMatchObject({
      dossier: "russia-ukraine",
      release,
      as_of: "2025-12-05",
      licence: dossier.licence,
      address: `${page.url()}&v=${release}`,
    });
  });

  test("copies text with quotation marks around direct speech alone", async ({ visit }) => {
    const page = await visit("words/", COPYING);
    const menu = await opened(page.locator("main"));
    await menu.getByLabel(/^Copy as text: \d+ statements/).click();
    await expect
      .poll(() => menu.locator("output").textContent())
      .toMatch(/^Text of \d+ statements copied/);
    const blocks = (await copiedIn(page)).split("\n\n");
    for (const { id, speech, evidence } of dossier.statements) {
      const block = blocks.find((text) => text.endsWith(`/statement/${id}/?v=${release}`)) ?? "";
      const isDirect = evidence.kind === "quote" && speech === "direct";
      const words = evidence.kind === "quote" ? evidence.exact : evidence.text;
      expect(block.replaceAll(/\s+/g, " ")).toContain(words.replaceAll(/\s+/g, " "));
      expect(block.startsWith("“")).toBe(isDirect);
    }
  });

  test("shows the text where the browser refuses to copy", async ({ visit }) => {
    const page = await visit("words/", {
      before: (p) =>
        p.addInitScript(() => {
          navigator.clipboard.writeText = () => Promise.reject(new Error("refused"));
        }),
    });
    const menu = await opened(page.locator("main"));
    await menu.getByLabel(/^Copy as text: \d+ cells/).click();
    expect(await menu.getByLabel("Text to copy").inputValue()).toContain(dossier.title);
  });
});

describe("taking away elsewhere", () => {
  test("gives the statements in the order that their table shows them", async ({ visit }) => {
    const page = await visit("statements/?parties=nato&by=said");
    const menu = await opened(page.locator("main"));
    const { name, bytes } = await downloaded(menu, /^CSV: \d+ statements?/);
    expect(name).toBe(`russia-ukraine-statements-${dossier.asOf}-release-${release}.csv`);
    const rows = rowsIn(bytes.toString("utf8"));
    expect(rows.length).toBe(dossier.statements.filter(({ party }) => party === "nato").length);
    await page.keyboard.press("Escape");
    const shown = await page
      .locator("main table a[href*='statement/']")
      .evaluateAll((links) =>
        links.map((link) => link.getAttribute("href")?.match(/statement\/([^/]+)\//)?.[1]),
      );
    expect(shown.length).toBeGreaterThan(3);
    expect(rows.slice(0, shown.length).map(({ statement }) => statement)).toEqual([
      ...new Set(shown),
    ]);
    for (const { statement, words } of rows) {
      const evidence = dossier.statements.find(({ id }) => id === statement)?.evidence;
      expect(words).toBe(evidence?.kind === "quote" ? evidence.exact : evidence?.text);
    }
  });

  test("gives one cell from its evidence, and Escape closes the menu alone", async ({ visit }) => {
    const page = await visit("evidence/ukraine/nato-membership/", { site: "nested" });
    const menu = await opened(page.locator("dialog"));
    const { bytes } = await downloaded(menu, /^CSV: \d+ statements?/);
    const rows = rowsIn(bytes.toString("utf8"));
    expect(rows.map(({ statement }) => statement)).toEqual(
      index.byDay
        .filter(
          ({ statement: { party, issue } }) => party === "ukraine" && issue === "nato-membership",
        )
        .map(({ statement }) => statement.id),
    );
    expect(rows[0]?.["address"]).toBe(
      new URL(`../../../statement/${rows[0]?.["statement"]}/?v=${release}`, page.url()).href,
    );
    await page.keyboard.press("Escape");
    expect(await page.locator("dialog").count()).toBe(1);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(
      /^Download or copy/,
    );
  });

  test("works by keyboard at 320 px, has nothing for axe to find, and is not printed", async ({
    visit,
  }) => {
    const page = await visit("changes/", { width: 320 });
    const button = page
      .locator("main")
      .getByRole("button", { name: /^Download or copy/ })
      .first();
    await tabTo(button);
    await page.keyboard.press("Enter");
    const menu = page.locator("[popover]:popover-open");
    await menu.getByRole("link", { name: "Everything, ZIP" }).waitFor();
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Copy as text");
    expect(await axeFindings(page)).toEqual([]);
    const boxes = await menu
      .locator("button, a")
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON()));
    for (const { left, right, height } of boxes) {
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(320);
      expect(height).toBeGreaterThanOrEqual(24);
    }
    await page.keyboard.press("Escape");
    await page.emulateMedia({ media: "print" });
    expect(await button.isVisible()).toBe(false);
  });

  test("says so when nothing is shown", async ({ visit }) => {
    const page = await visit("statements/?q=zzzzzzzz");
    const menu = await opened(page.locator("main"));
    expect(await menu.textContent()).toContain("there is nothing of it to download or copy");
    expect(await menu.getByRole("button").count()).toBe(0);
  });

  test("offers nothing before scripts can do it", async ({ visit }) => {
    const page = await visit("words/", { scripts: false });
    await page.waitForLoadState("networkidle");
    expect(await page.getByRole("button", { name: /^Download or copy/ }).count()).toBe(0);
  });
});

describe("the release", () => {
  test("has its dossier, its tables and how to cite in one archive", async ({ visit }) => {
    const page = await visit("words/");
    const menu = await opened(page.locator("main"));
    const { name, bytes } = await downloaded(menu, /Everything, ZIP/);
    expect(name).toBe(`russia-ukraine-${release}.zip`);
    const files = unzipped(bytes);
    const top = `russia-ukraine-${release}`;
    const root = new URL("../", page.url());
    const published = await (await page.request.get(`${root}data/russia-ukraine.json`)).text();
    expect(files.get(`${top}/russia-ukraine.json`)).toBe(published);
    for (const table of ["statements", "cells"]) {
      const csv = await (await page.request.get(`${root}data/russia-ukraine-${table}.csv`)).text();
      expect(readCsv(files.get(`${top}/russia-ukraine-${table}.csv`) ?? "")).toEqual(readCsv(csv));
    }
    expect(rowsIn(files.get(`${top}/russia-ukraine-statements.csv`) ?? "").length).toBe(
      dossier.statements.length,
    );
    expect(files.get(`${top}/README.md`)).toContain("## How to cite");
  });
});
