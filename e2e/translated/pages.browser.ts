import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { test } from "#e2e/testing/harness.ts";
import { shownIn, translate } from "./translator.ts";

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

const CASES = ["in the place of its texts", "around its texts"].flatMap((where) =>
  USES.map(([path, use]) => [path, where, use] as const),
);

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
      const expected = await shownIn(fresh);
      await expect.poll(() => shownIn(page)).toBe(expected);
    },
  );
});
