import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { test } from "#e2e/testing/harness.ts";

type Use = (page: Page) => Promise<unknown>;
const earlier: Use = (page) => page.locator('[aria-label^="Previous change"]').first().click();
const ordered: Use = (page) => page.getByLabel("Order by").selectOption({ index: 2 });
const searched: Use = (page) => page.getByRole("searchbox").last().fill("ceasefire");

describe("what a choice has done", () => {
  test.for<readonly [path: string, what: string, use: Use]>([
    ["", "another day", earlier],
    ["words/", "another day", earlier],
    ["pair/", "another day", earlier],
    ["changes/", "another day", earlier],
    ["texts/", "another day", earlier],
    ["claims/", "another day", earlier],
    ["issue/nato-membership/", "another day", earlier],
    ["", "another order", ordered],
    ["words/", "another order", ordered],
    ["", "one relation", (page) => page.locator("main button[aria-pressed]").first().click()],
    ["statements/", "a search", searched],
    ["sources/", "a search", searched],
    ["statements/", "another order", (page) => page.locator("main thead button").first().click()],
  ])("is announced once, politely, on /%s after %s (A11)", async ([path, , use], { visit }) => {
    const page = await visit(path);
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      const LIVE = "output, [role=status], [aria-live]:not([aria-live=off])";
      new MutationObserver((records) => {
        const spoken = new Set<Element>();
        for (const { target } of records) {
          const element = target instanceof Element ? target : target.parentElement;
          const live = element?.closest(LIVE);
          if (live && !live.matches("[aria-live=off], [aria-busy=true]")) spoken.add(live);
        }
        for (const live of spoken) {
          const words = live.textContent?.trim() ?? "";
          if (words !== "") heard.push(words);
          if (live.matches("[aria-live=assertive], [role=alert]")) heard.push(`loud: ${words}`);
        }
      }).observe(document.body, { subtree: true, childList: true, characterData: true });
    });
    await use(page);
    const heard = () => page.evaluate(() => Reflect.get(window, "heard"));
    await expect.poll(heard).not.toEqual([]);
    await page.waitForTimeout(1200);
    expect(await heard()).toEqual([expect.any(String)]);
  });
});
