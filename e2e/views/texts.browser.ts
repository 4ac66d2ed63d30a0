import { describe, expect } from "vitest";
import { indexOf } from "#model/big/whole.ts";
import { NO_SELECTION } from "#state/selection.ts";
import { proposalsOf } from "#views/texts/proposalsOf.ts";
import { axeFindings } from "#e2e/testing/axe.ts";
import { realDossier } from "#e2e/testing/dossier.ts";
import { test } from "#e2e/testing/harness.ts";

const index = indexOf(await realDossier());
const { texts, shown, parties } = proposalsOf(index, NO_SELECTION);

/** Without scripts the data that was preloaded is never used, and the browser says so after a while. */
const PRELOAD = ["was preloaded using link preload"];

describe("texts", () => {
  test("shows every text, clause and result without scripts", async ({ visit }) => {
    const page = await visit("texts/", { scripts: false, expected: PRELOAD });
    for (const { proposal } of texts) {
      const heading = page.getByRole("heading", { name: proposal.name, exact: true }).first();
      expect(await heading.isVisible()).toBe(true);
      await heading.click();
      expect(await page.getByText(proposal.note.slice(0, 60)).isVisible()).toBe(true);
    }
    for (const { text, clauses } of shown) {
      const part = page.locator("details[name]", {
        has: page.getByRole("heading", { name: text.proposal.name, exact: true }),
      });
      // One opens at a time, and its heading may have been pressed above.
      if ((await part.getAttribute("open")) === null) await part.locator("summary").click();
      for (const { heard, words } of clauses.flatMap(({ results }) => results))
        expect(await part.getByRole("link", { name: `${heard}: ${words}` }).isVisible()).toBe(true);
    }
  });

  test("has a table a text with a header for every party, one of them open, wide and narrow", async ({
    visit,
  }) => {
    for (const width of [1280, 320]) {
      const page = await visit("texts/", { width });
      expect(await page.locator("table").count()).toBe(shown.length);
      expect(await page.getByRole("table").count()).toBe(1);
      // A row for each clause on record.
      const rows = shown.length + shown.flatMap(({ clauses }) => clauses).length;
      expect(await page.locator("tr").count()).toBe(rows);
      expect(await page.getByRole("table").locator("thead th").allTextContents()).toEqual([
        "Issue and clause",
        ...parties.map(({ name }) => name),
      ]);
    }
  });

  test("is not over 4,000 px long at 1280 px", async ({ visit }) => {
    const page = await visit("texts/", { width: 1280 });
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    expect(height).toBeLessThan(4000);
  });

  test("keeps in the address which texts are held against the positions, and tells of those that are not", async ({
    visit,
  }) => {
    const [first] = shown;
    const page = await visit(`texts/?texts=${first?.text.proposal.id}`);
    const left = texts.filter((text) => text.clauses.size > 0 && text !== first?.text);
    expect(left.length).toBeGreaterThan(0);
    for (const { proposal } of left)
      expect(await page.getByText(/Not shown: /).innerText()).toContain(proposal.name);
    await page.getByRole("button", { name: /^Show all / }).click();
    await page.waitForURL((url) => url.search !== `?texts=${first?.text.proposal.id}`);
    const all = proposalsOf(index, {
      ...NO_SELECTION,
      texts: texts.map((text) => text.proposal.id),
    });
    for (const { text, clauses } of all.shown) {
      const part = page.locator("details[name]", {
        has: page.getByRole("heading", { name: text.proposal.name, exact: true }),
      });
      expect(await part.count()).toBe(1);
      expect(await part.locator("tbody tr").count()).toBe(clauses.length);
    }
    await page.goto(new URL(`?texts=${first?.text.proposal.id}`, page.url()).href);
    await page.getByText(/^1 of \d+ texts\. Not shown: /).waitFor();
    await page.getByRole("button", { name: /^1 of \d+ texts/ }).waitFor();
  });

  test.for([1280, 320].flatMap((width) => [false, true].map((dark) => ({ width, dark }))))(
    "axe finds nothing at $width px, dark: $dark",
    async ({ width, dark }, { visit }) => {
      expect(await axeFindings(await visit("texts/", { width, dark }))).toEqual([]);
    },
  );
});
