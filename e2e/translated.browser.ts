import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { test } from "./harness.ts";

/** What a browser does that translates the page: all its texts come to stand in elements of the translator. */
function translate(page: Page, isReplaced: boolean) {
  return page.evaluate((isCopied) => {
    const app = document.getElementById("app");
    if (!app) throw new Error("the page has no app");
    const walk = document.createTreeWalker(app, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walk.nextNode()) {
      const { currentNode } = walk;
      if (currentNode instanceof Text && currentNode.data.trim() !== "") texts.push(currentNode);
    }
    for (const text of texts) {
      const font = document.createElement("font");
      text.replaceWith(font);
      font.append(isCopied ? text.data : text);
    }
    return texts.length;
  }, isReplaced);
}

/** What the page shows; what it only announces tells of the way there, not of the address. */
const said = (page: Page) =>
  page.locator("main").evaluate((main) => {
    const shown = main.cloneNode(true);
    if (!(shown instanceof Element)) throw new Error("the page has no main part");
    for (const spoken of shown.querySelectorAll("[role=status], [aria-live], output"))
      spoken.remove();
    return shown.textContent;
  });

type Use = (page: Page) => Promise<unknown>;

const earlier: Use = (page) => page.locator('[aria-label^="Previous change"]').first().click();
const typed =
  (words: string): Use =>
  (page) =>
    page.getByRole("searchbox").last().fill(words);

const USES: readonly (readonly [path: string, use: Use])[] = [
  ["", earlier],
  ["words/", earlier],
  ["pair/", earlier],
  ["changes/", earlier],
  ["texts/", earlier],
  ["issue/nato-membership/", earlier],
  ["evidence/russia/nato-membership/", earlier],
  ["claims/", earlier],
  ["statements/", typed("ceasefire")],
  ["sources/", typed("tass")],
];

const CASES = [
  ...USES.map((use) => [use[0], "in the place of its texts", use[1]] as const),
  ...USES.filter(([path]) => path === "" || path === "statements/").map(
    (use) => [use[0], "around its texts", use[1]] as const,
  ),
];

describe("a page with a translator’s elements", () => {
  test.for(CASES)(
    "/%s shows what its address says after it is used (%s)",
    async ([path, where, use], { visit }) => {
      const page = await visit(path);
      expect(await translate(page, where === "in the place of its texts")).toBeGreaterThan(50);
      const before = page.url();
      await use(page);
      await expect.poll(() => page.url()).not.toBe(before);
      const { pathname, search } = new URL(page.url());
      const fresh = await visit(pathname.slice(1) + search);
      const expected = await said(fresh);
      await expect.poll(() => said(page)).toBe(expected);
    },
  );
});
