import { afterAll, describe, expect } from "vitest";
import { figuresIn, fitOf, fits, ISSUE, read } from "./figures.ts";
import { bare, newsroom, pasted, site } from "./newsroom.ts";
import { test } from "#e2e/testing/harness.ts";

const room = await newsroom();
afterAll(() => room.close());

/** One figure of each kind. */
const KINDS = [
  ISSUE,
  "cell/russia/territory-control",
  "pair/russia/ukraine",
  "quote/caliber-20250423-01",
  "matrix",
  "moved",
  "text/us-draft-november-2025",
];

describe("a figure in a page of its own script", () => {
  test.for(KINDS)(
    "E01: %s fits columns of 280 to 1,000 pixels, with nothing to press under 24 pixels and no name cut",
    async (key, { visit }) => {
      const widths = [280, 320, 375, 600, 680, 1000];
      const body = widths.map((width) => bare(key, { width })).join("");
      const page = await read(visit, room.publish({ body }));
      for (const [at, frame] of figuresIn(page).entries()) {
        await fits(page, at);
        const found = await frame.evaluate(() => {
          const { scrollWidth, clientWidth } = document.documentElement;
          const small = [...document.querySelectorAll("a, summary, button")]
            .filter((one) => one.checkVisibility())
            .map((one) => one.getBoundingClientRect().height)
            .filter((height) => height > 0 && height < 24);
          const sizes = [...document.querySelectorAll("body *")]
            .filter((one) => one.checkVisibility() && one.textContent?.trim())
            .map((one) => parseFloat(getComputedStyle(one).fontSize));
          // The names over the columns of the matrix, in a line each.
          const cut = [...document.querySelectorAll("[data-parties] > p > span")].filter((one) => {
            const range = document.createRange();
            range.selectNodeContents(one);
            return range.getClientRects().length > 1;
          }).length;
          return {
            wider: scrollWidth - clientWidth,
            small,
            cut,
            isLegible: Math.min(...sizes) >= 12,
          };
        });
        expect(found, `${key} at ${widths[at]}`).toEqual({
          wider: 0,
          small: [],
          cut: 0,
          isLegible: true,
        });
      }
    },
  );

  test("E03, E19: with our script a frame is as high as its figure within half a second, whatever the page has for frames", async ({
    visit,
  }) => {
    const css =
      "iframe { max-width: 100%; height: auto !important } article { align-items: stretch }";
    const body = await pasted(ISSUE);
    const page = await read(visit, room.publish({ body, css }));
    await fits(page);
    const late = await page.evaluate(() => {
      const [navigation] = performance.getEntriesByType("navigation");
      const end = navigation instanceof PerformanceNavigationTiming ? navigation.loadEventEnd : NaN;
      return (window.heard[0]?.at ?? NaN) - end;
    });
    expect(late).toBeLessThan(500);
    const globals = await page.evaluate(() => Object.keys(window));
    expect(globals.filter((name) => /parley|embed/i.test(name))).toEqual([]);
  });

  test("E02, E20: without it the snippet keeps the room free: nothing is cut, and the article is not pushed", async ({
    visit,
  }) => {
    for (const [width, key] of [
      [1280, ISSUE],
      [360, "cell/russia/territory-control"],
    ] as const) {
      const body = await pasted(key);
      const page = await read(visit, room.publish({ body, fitted: false }), { width });
      await page.locator("iframe").scrollIntoViewIfNeeded();
      const { box, content } = await fitOf(page);
      // A column that is wider than what was measured has a little room to spare, and none that is missing.
      expect(content).toBeLessThanOrEqual(box + 1);
      expect(box - content).toBeLessThan(80);
      expect(await page.evaluate(() => window.shift)).toBeLessThanOrEqual(0.1);
    }
  });

  test("E04, E05, E25: the height follows a row that is opened and closed, in few messages, and then all is still", async ({
    visit,
  }) => {
    const body = await pasted(ISSUE);
    const page = await read(visit, room.publish({ body }));
    await fits(page);
    const [figure] = figuresIn(page);
    const before = await page.evaluate(() => ({
      told: window.heard.length,
      steps: history.length,
    }));
    const closed = (await fitOf(page)).box;
    for (let round = 1; round <= 5; round += 1) {
      await figure?.locator("summary").first().click();
      await fits(page);
      expect((await fitOf(page)).box).toBeGreaterThan(closed + 20);
      await figure?.locator("summary").first().click();
      await fits(page);
      expect((await fitOf(page)).box).toBe(closed);
    }
    const after = await page.evaluate(() => ({ told: window.heard.length, steps: history.length }));
    expect(after.steps).toBe(before.steps);
    expect((after.told - before.told) / 10).toBeLessThanOrEqual(3);
    await page.waitForTimeout(10_000);
    expect(await page.evaluate(() => window.heard.length)).toBe(after.told);
  });

  test("E06: a page that listens late asks, and is told", async ({ visit }) => {
    const body = await pasted(ISSUE, { height: 200 });
    const page = await read(visit, room.publish({ body, fitted: false }));
    await page.waitForTimeout(3000);
    expect((await fitOf(page)).box).not.toBe((await fitOf(page)).content);
    await page.addScriptTag({ url: `${site()}embed.js` });
    await fits(page);
  });

  test("E07: figures in one page have each its own height, state and title, and one may be there twice", async ({
    visit,
  }) => {
    const body = [await pasted(ISSUE), await pasted(ISSUE), await pasted("moved")].join("");
    const page = await read(visit, room.publish({ body }));
    for (const at of [0, 1, 2]) {
      await page.locator("iframe").nth(at).scrollIntoViewIfNeeded();
      await expect.poll(() => figuresIn(page).length).toBeGreaterThan(at);
      await fits(page, at);
    }
    await figuresIn(page)[0]?.locator("summary").first().click();
    await fits(page, 0);
    const heights = await Promise.all([0, 1, 2].map(async (at) => (await fitOf(page, at)).box));
    expect(heights[0]).toBeGreaterThan(heights[1] ?? NaN);
    const titles = await Promise.all(figuresIn(page).map((frame) => frame.title()));
    expect(new Set(titles).size).toBe(2);
    const added = await pasted("matrix");
    await page.evaluate(
      (html) => document.querySelector("article")?.insertAdjacentHTML("beforeend", html),
      added,
    );
    await page.locator("iframe").nth(3).scrollIntoViewIfNeeded();
    await expect.poll(() => figuresIn(page).length).toBe(4);
    await fits(page, 3);
  });

  test("E08: in a tab that is not shown a figure waits, and has its height when it is", async ({
    visit,
  }) => {
    const body = `<div id="tab" style="display:none">${(await pasted(ISSUE)).replace('loading="lazy"', "")}</div>`;
    const page = await read(visit, room.publish({ body }));
    await page.locator("#tab").evaluate((tab) => (tab.style.display = "block"));
    await fits(page);
    const widths = await figuresIn(page)[0]?.evaluate(() =>
      [...document.querySelectorAll("i[data-tone]")].map(
        (one) => one.getBoundingClientRect().width,
      ),
    );
    expect(widths?.length).toBeGreaterThan(3);
    expect(Math.min(...(widths ?? []))).toBeGreaterThan(4);
  });
});
