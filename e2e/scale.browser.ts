import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import type { WholeDossier } from "#model/dossier/dossier.ts";
import { indexOf } from "#model/big/whole.ts";
import { NO_SELECTION } from "#state/selection.ts";
import { type Figure, scaleOf } from "#views/issue/scaleOf.ts";
import { axeFindings } from "./axe.ts";
import { harbourDossier, realDossier } from "./dossier.ts";
import { test } from "./harness.ts";

const figuresOf = (dossier: WholeDossier) =>
  scaleOf(indexOf(dossier), NO_SELECTION).topics.flatMap(({ figures }) => figures);
const real = figuresOf(await realDossier());
const harbour = figuresOf(await harbourDossier());

/** Scrolls through the page until every figure that has lanes has its chart. */
async function drawAll(page: Page, figures: readonly Figure[]) {
  for (const { issue, lanes } of figures.filter((figure) => figure.lanes.length > 0)) {
    const figure = page.locator(`article[id="${issue.id}"]`);
    await figure.scrollIntoViewIfNeeded();
    await figure
      .locator("svg [data-band]")
      .nth(lanes.length - 1)
      .waitFor({ state: "attached" });
  }
}

describe("the scale view", () => {
  test.for([
    ["real", real],
    ["harbour", harbour],
  ] as const)(
    "shows every figure of the %s dossier as the functions derive it, with and without scripts",
    async ([site, figures], { visit }) => {
      for (const scripts of [false, true]) {
        // Without scripts nobody takes up the data that the page fetches ahead.
        const page = await visit("scale/", {
          site,
          scripts,
          expected: scripts ? [] : ["was preloaded"],
        });
        expect(await page.locator("article").count()).toBe(figures.length);
        for (const { issue, lanes, words: said, absences, ground } of figures) {
          const figure = page.locator(`article[id="${issue.id}"]`);
          const words = await figure.innerText();
          for (const part of [issue.question, said.record, ground?.finding ?? ""])
            expect(words).toContain(part);
          expect(await figure.locator("thead th").count()).toBe(issue.options.length);
          expect(await figure.locator("tbody[data-voice]").count()).toBe(lanes.length);
          for (const [at, lane] of lanes.entries()) {
            const row = figure.locator("tbody[data-voice]").nth(at);
            const text = await row.locator("th").innerText();
            const names = lane.texts.map(({ name }) => name);
            for (const part of [lane.stance, lane.meta, ...lane.qualifiers, ...names])
              expect(text).toContain(part);
            expect(await row.getByRole("link").count()).toBe(Math.max(1, names.length));
            expect(await row.locator("td").allTextContents()).toEqual(
              issue.options.map(({ id }) =>
                lane.options.includes(id) ? "left open" : "ruled out",
              ),
            );
          }
          for (const { reason, parties } of absences)
            for (const part of [reason, ...parties.map(({ name }) => name)])
              expect(words).toContain(part);
        }
        if (!scripts) expect(await page.locator("main [style]").count()).toBe(0);
      }
    },
  );

  test.for([1280, 320])(
    "draws each band over the columns of its options, at %i px",
    async (width, { visit }) => {
      for (const [site, figures] of [
        ["real", real],
        ["harbour", harbour],
      ] as const) {
        const page = await visit("scale/", { site, width });
        await drawAll(page, figures);
        for (const { issue, lanes } of figures) {
          const measured = await page.locator(`article[id="${issue.id}"]`).evaluate((figure) => {
            const spanOf = (boxes: readonly Element[]) =>
              boxes
                .map((box) => box.getBoundingClientRect())
                .map(({ left, right, top, bottom }) => ({
                  middle: (left + right) / 2,
                  row: (top + bottom) / 2,
                }));
            const bands = [...figure.querySelectorAll("svg [data-band]")];
            return [...figure.querySelectorAll("tr[data-row]")].map((row, at) => ({
              cells: spanOf([...row.querySelectorAll("td[data-tone]")]),
              pieces: spanOf([...(bands[at]?.querySelectorAll("[data-tone] rect") ?? [])]),
            }));
          });
          expect(measured).toHaveLength(lanes.length);
          for (const [at, { cells, pieces }] of measured.entries()) {
            if (lanes[at]?.mark === "text") continue;
            expect(pieces).toHaveLength(cells.length);
            for (const [place, cell] of cells.entries()) {
              expect(Math.abs((pieces[place]?.middle ?? 0) - cell.middle)).toBeLessThan(2);
              expect(Math.abs((pieces[place]?.row ?? 0) - cell.row)).toBeLessThan(2);
            }
          }
        }
      }
    },
  );

  test("keeps the bands on their rows as the date moves", async ({ visit }) => {
    const page = await visit("scale/?issues=negotiating-text.nato-membership");
    await page.getByLabel("As of", { exact: true }).fill("2025-11-30");
    await expect
      .poll(() =>
        page.evaluate(() => {
          const rows = [...document.querySelectorAll("tr[data-row]")].map((row) =>
            row.getBoundingClientRect(),
          );
          const bands = [...document.querySelectorAll("svg [data-band]")].map((band) =>
            band.getBoundingClientRect(),
          );
          return (
            rows.length === bands.length &&
            rows.every(({ top, bottom }, at) => {
              const band = bands[at];
              return band && Math.abs((band.top + band.bottom) / 2 - (top + bottom) / 2) < 2;
            })
          );
        }),
      )
      .toBe(true);
  });

  test("opens the evidence from the band as from the words, and Escape gives the focus back", async ({
    visit,
  }) => {
    const page = await visit("scale/");
    const lanes = real.flatMap((figure) => figure.lanes.filter(({ cell }) => cell).slice(0, 1));
    for (const [at, { cell, path }] of lanes.entries()) {
      const link = page.locator(`#${cell}`);
      await link.scrollIntoViewIfNeeded();
      const box = await link.boundingBox();
      if (!box) throw new Error(`${cell} has no place on the page`);
      if (at % 2 === 0) await page.mouse.click(box.x + 30, box.y + box.height + 12);
      else {
        await link.focus();
        await page.keyboard.press("Enter");
      }
      await page.getByRole("dialog").waitFor();
      expect(new URL(page.url()).pathname).toBe(path);
      await page.keyboard.press("Escape");
      await page.getByRole("dialog").waitFor({ state: "detached" });
      expect(new URL(page.url()).pathname).toBe("/scale/");
      expect(await page.evaluate(() => document.activeElement?.id)).toBe(cell);
    }
  });

  test("draws superseded texts last and fainter, and leaves them out when they are unticked", async ({
    visit,
  }) => {
    const page = await visit("scale/", { site: "harbour" });
    const figure = harbour.find(({ lanes }) => lanes.some(({ superseded }) => superseded));
    const [lane] = figure?.lanes.filter(({ superseded }) => superseded) ?? [];
    const article = page.locator(`article[id="${figure?.issue.id}"]`);
    await article.scrollIntoViewIfNeeded();
    await article.locator("[data-faint]").first().waitFor({ state: "attached" });
    await page.getByText("Texts: all").click();
    for (const { name } of lane?.texts ?? [])
      await page.getByLabel(`${name} (superseded)`).uncheck();
    await page.waitForURL(/texts=/);
    expect(await article.locator("tbody[data-superseded]").count()).toBe(
      (figure?.lanes.filter(({ superseded }) => superseded).length ?? 1) - 1,
    );
    expect(await article.locator("tbody[data-voice]").count()).toBe(
      (figure?.lanes.length ?? 1) - 1,
    );
  });

  test("opens the evidence by touch", async ({ visit }) => {
    const page = await visit("scale/", { width: 390, context: { hasTouch: true } });
    const link = page.locator("#cell-ukraine-nato-membership");
    await link.scrollIntoViewIfNeeded();
    const box = await link.boundingBox();
    await page.touchscreen.tap((box?.x ?? 0) + 200, (box?.y ?? 0) + (box?.height ?? 0) + 12);
    await page.getByRole("dialog").waitFor();
  });

  test("shades what those chosen have not ruled out, and the sentence names it", async ({
    visit,
  }) => {
    const shared = real.find(({ ground }) => (ground?.options.length ?? 0) > 0);
    const page = await visit(`scale/?issues=${shared?.issue.id}`);
    await page.locator("svg [class*=ground]").first().waitFor({ state: "attached" });
    const [shade, column] = await Promise.all([
      page.locator("svg [class*=ground]").first().boundingBox(),
      page.locator(`[id="${shared?.issue.id}-${shared?.ground?.options[0]}"]`).boundingBox(),
    ]);
    expect(Math.abs((shade?.x ?? 0) - (column?.x ?? 99))).toBeLessThan(2);
    expect(await page.locator("article").innerText()).toContain(
      shared?.ground?.finding ?? "no common ground",
    );
  });

  test("keeps its own marks when the chart cannot be fetched, when printed, and before it is near", async ({
    visit,
  }) => {
    const marks = (page: Page) =>
      page
        .locator("#nato-membership td[data-tone]")
        .first()
        .evaluate((cell) => getComputedStyle(cell, "::before").content);
    const page = await visit("scale/", {
      before: (opened) => opened.route(/views-issue-chart-Chart.*\.js/, (route) => route.abort()),
      expected: ["views-issue-chart-Chart", "ERR_FAILED"],
    });
    expect(await page.locator("main svg").count()).toBe(0);
    expect(await marks(page)).toBe('""');

    const other = await visit("scale/", { height: 400 });
    await other.locator("svg [data-band]").first().waitFor({ state: "attached" });
    expect(await other.locator("#readiness svg").count()).toBe(0);
    await other.locator("#nato-membership").scrollIntoViewIfNeeded();
    await other.locator("#nato-membership svg [data-band]").first().waitFor({ state: "attached" });
    expect(await marks(other)).toBe("none");
    await other.emulateMedia({ media: "print" });
    expect(await marks(other)).toBe('""');
    expect(await other.locator("#nato-membership svg").isVisible()).toBe(false);
  });

  test.for([
    [1280, false],
    [1280, true],
    [320, false],
    [320, true],
  ] as const)(
    "passes axe and never scrolls sideways at %i px, dark: %s",
    async ([width, dark], { visit }) => {
      const page = await visit("scale/", { width, dark });
      await drawAll(page, real);
      expect(await axeFindings(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    },
  );
});
