import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { gone } from "#e2e/present/stage.ts";
import { test } from "#e2e/testing/harness.ts";

const MOST_ROWS = 7;
const SMALLEST = 28;

/** Of the slide on the screen: text that is too small for the room, and how many things it lists down the screen. */
function seenOn(page: Page) {
  return page.evaluate((smallest) => {
    const slide = document.querySelector("section[data-current] article");
    const faults: string[] = [];
    let texts = 0;
    const walker = document.createTreeWalker(slide ?? document, NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      const element = text.parentElement;
      const words = text.textContent?.trim() ?? "";
      if (!element || words === "" || element.closest(".visually-hidden")) continue;
      if (!element.checkVisibility()) continue;
      texts += 1;
      const size = parseFloat(getComputedStyle(element).fontSize);
      if (size < smallest - 0.1) faults.push(`${words.slice(0, 30)}: ${size.toFixed(1)} px`);
    }
    const rows = [
      ...(slide?.querySelectorAll("tbody tr, dl > div, ul > li:not(dd li)") ?? []),
    ].filter((row) => row.checkVisibility());
    return { faults, texts, rows: rows.length };
  }, SMALLEST);
}

describe("what a room is shown", () => {
  // The bar below is for who stands in front of it, and makes room in full screen: the wall has the slide alone.
  test.for(["", "?of=/", "?of=/changes/", "?of=/texts/", "?of=/issue/territorial-control/"])(
    "has no text under 28 px and at most seven rows, on every slide and step of /present/%s at 1920×1080 (A04)",
    async (query, { visit }) => {
      const page = await visit(`present/${query}`);
      await page.setViewportSize({ width: 1920, height: 1080 });
      await page.keyboard.press("f");
      await page.waitForFunction(() => document.fullscreenElement !== null);
      await expect.poll(() => page.evaluate(() => innerHeight)).toBe(1080);
      await page.keyboard.press("Home");
      const found: string[] = [];
      let most = 0;
      const places = await gone(page, "ArrowRight", async (at) => {
        const { faults, texts, rows } = await seenOn(page);
        found.push(...faults.map((fault) => `${at}: ${fault}`));
        if (texts < 3) found.push(`${at}: only ${texts} texts`);
        if (rows > MOST_ROWS) found.push(`${at}: ${rows} rows`);
        most = Math.max(most, rows);
      });
      expect(found).toEqual([]);
      expect(places.length).toBeGreaterThan(1);
      expect(most).toBeGreaterThan(1);
      await page.keyboard.press("f");
      await page.waitForFunction(() => document.fullscreenElement === null);
    },
  );
});
