import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { indexOf } from "#model/big/whole.ts";
import { dateWords } from "#model/dossier/edtf.ts";
import { changeDaysOf } from "#model/position/changeDays.ts";
import { pairSentence } from "#model/words/pairSentence.ts";
import { NO_SELECTION } from "#state/selection.ts";
import { glanceOf } from "#views/glance/glance.ts";
import { reader, WIDTHS } from "#e2e/testing/actions.ts";
import { copiedIn, COPYING } from "#e2e/testing/copied.ts";
import { realDossier } from "#e2e/testing/dossier.ts";
import { test } from "#e2e/testing/harness.ts";

const index = indexOf(await realDossier());
const glance = (choice: Partial<typeof NO_SELECTION> = {}) =>
  glanceOf(index, { ...NO_SELECTION, ...choice });
const firstIn = ({ groups }: ReturnType<typeof glance>) => {
  const [row] = groups.flatMap(({ rows }) => rows);
  if (!row) throw new Error("no issue is in view");
  return row;
};
const rowsIn = (page: Page) => page.locator("tbody tr[id]");

/** On a phone what is chosen opens in a sheet, behind a word. */
async function unfolded(page: Page, words: string, press: ReturnType<typeof reader>["press"]) {
  const button = page.getByRole("button", { name: words, exact: true });
  if (await button.isVisible()) await press(button);
}

describe("what a student comes for, over all issues", () => {
  test.for(WIDTHS)(
    "reads the finding, its place on the first scale and both positions on it without an action, on $width × $height",
    async (size, { visit }) => {
      const page = await visit("", size);
      const { pair, tally } = glance();
      const { issue } = firstIn(glance());
      if (!pair || !tally) throw new Error("no pair");
      const heading = page.getByRole("heading", { level: 1 });
      expect(await heading.innerText()).toBe(pairSentence(pair, tally));
      const row = rowsIn(page).first();
      const read = [
        heading,
        row.getByRole("link", { name: issue.question, exact: true }),
        ...pair.flatMap(({ id, shortName }) => [
          page.locator(`#cell-${id}-${issue.id}`),
          row.locator("p", { hasText: new RegExp(`^${shortName} [A-Z].*:`) }),
        ]),
      ];
      for (const place of read) {
        const box = await place.boundingBox();
        expect(box?.y).toBeGreaterThanOrEqual(0);
        expect((box?.y ?? size.height) + (box?.height ?? 1)).toBeLessThanOrEqual(size.height);
      }
    },
  );

  test.for(WIDTHS)(
    "finds the issue closest to agreement, and why, in 2 actions at most, on $width × $height",
    async (size, { visit }) => {
      const page = await visit("", size);
      const { press, choose, actions } = reader();
      await unfolded(page, "More", press);
      await choose(page.getByLabel("Order by"), "narrowest");
      await page.waitForURL(/sort=narrowest/);
      const first = firstIn(glance({ sort: "narrowest" }));
      const row = rowsIn(page).first();
      await expect.poll(() => row.getAttribute("id")).toBe(first.issue.id);
      const told = await row.innerText();
      expect(told).toContain(first.words.principals?.short);
      expect(told).toContain(first.words.principals?.detail);
      expect(actions()).toBeLessThanOrEqual(2);
    },
  );

  test.for(WIDTHS)(
    "shows only one issue in 2 actions, on $width × $height",
    async (size, { visit }) => {
      const page = await visit("", size);
      const { press, actions } = reader();
      await press(page.getByRole("button", { name: "17 issues" }));
      await press(page.getByRole("button", { name: /^Only NATO membership/ }));
      await page.waitForURL(/issues=nato-membership/);
      await expect.poll(() => rowsIn(page).count()).toBe(1);
      expect(actions()).toBe(2);
    },
  );

  test.for(WIDTHS)(
    "sees an earlier day and what changed on it in 2 actions at most, and by 1 more the next days with theirs, on $width × $height",
    async (size, { visit }) => {
      const changes = changeDaysOf(index);
      const chosen = changes.find(({ day }) => day >= "2025-06-01");
      if (!chosen) throw new Error("nothing changed in 2025");
      const page = await visit("", size);
      const { press, type, actions } = reader();
      const marked = () =>
        page.locator("a[id^=cell-]:has([data-new])").evaluateAll((all) => all.map(({ id }) => id));
      await unfolded(page, `As of ${dateWords(index.dossier.asOf)}`, press);
      const field = page.getByRole("textbox", { name: "As of" });
      await type(field, dateWords(chosen.day));
      const changed = chosen.cells.map(({ party, issue }) => `cell-${party}-${issue}`);
      await expect.poll(async () => (await marked()).toSorted()).toEqual(changed.toSorted());
      expect(actions()).toBeLessThanOrEqual(2);

      await press(page.getByRole("button", { name: "Play" }));
      await expect.poll(() => field.inputValue()).not.toBe(dateWords(chosen.day));
      await expect.poll(async () => (await marked()).length).toBeGreaterThan(0);
      expect(actions()).toBeLessThanOrEqual(3);
      await page.getByRole("button", { name: "Pause" }).click();
    },
  );

  test.for(WIDTHS)(
    "copies in 1 action an address that shows somebody else the same, on $width × $height",
    async (size, { visit }) => {
      const page = await visit("words/?issues=nato-membership&as-of=2025-12-01", {
        ...size,
        ...COPYING,
      });
      const { press, actions } = reader();
      await press(page.getByRole("contentinfo").getByRole("button", { name: "Copy link" }));
      expect(actions()).toBe(1);
      const address = await copiedIn(page);
      expect(address).toBe(page.url());
      const shown = await page.locator("main table").innerText();
      const other = await visit(new URL(address).pathname + new URL(address).search, size);
      expect(await other.locator("main table").innerText()).toBe(shown);
    },
  );
});
