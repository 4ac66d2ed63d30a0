import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { indexOf } from "#model/big/whole.ts";
import { NO_SELECTION } from "#state/selection.ts";
import { draftedOf } from "#views/draft/draftedOf.ts";
import { draftFrom } from "#views/draft/draftFrom.ts";
import { axeFindings } from "#e2e/testing/axe.ts";
import { realDossier } from "#e2e/testing/dossier.ts";
import { copiedIn, COPYING } from "#e2e/testing/copied.ts";
import { test } from "#e2e/testing/harness.ts";
import { isFocused } from "#e2e/testing/keyboard.ts";

const index = indexOf(await realDossier());
const { issues } = index.dossier;
const { starts, blocks } = draftedOf(index, NO_SELECTION);
const DRAFT = "draft/?draft=territory-control:freeze-line.nato-membership:membership";

const chooser = (page: Page, issue: string) =>
  page.getByRole("combobox", { name: `Your draft on ${issue}` });
const chosen = (page: Page) =>
  page
    .locator("tbody select")
    .evaluateAll((all) =>
      all.flatMap((s) => (s instanceof HTMLSelectElement && s.value ? [s.value] : [])),
    );

/** Without scripts the data that was preloaded is never used, and the browser says so after a while. */
const PRELOAD = ["was preloaded using link preload"];

describe("drafting a deal", () => {
  test("shows without scripts where every party stands, and offers no draft there", async ({
    visit,
  }) => {
    const page = await visit("draft/", { scripts: false, expected: PRELOAD });
    for (const { issue, tested } of blocks) {
      const head = page.locator(`tbody[id="${issue.id}"]`).getByRole("rowheader").first();
      expect(await head.innerText()).toContain(issue.question);
      for (const { cell } of tested)
        expect(await page.locator(`[id="${cell.id}"]`).isVisible()).toBe(true);
    }
    expect(await page.locator("select:visible").count()).toBe(0);
    // Words in noscript are not found by their text.
    const said = page.locator("main noscript p", { hasText: "Drafting needs scripts." });
    expect(await said.isVisible()).toBe(true);
  });

  test.for([1280, 390])(
    "keeps how the draft comes out with every party in sight at %i px",
    async (width, { visit }) => {
      const page = await visit(DRAFT, { width });
      const drafted = draftedOf(index, {
        ...NO_SELECTION,
        draft: new Map(
          issues.flatMap(({ id, options }) =>
            options
              .filter((one) => DRAFT.includes(`${id}:${one.id}`))
              .map((one) => [id, one.id] as const),
          ),
        ),
      });
      expect(drafted.settled).toBe(2);
      await page.locator("tbody").last().scrollIntoViewIfNeeded();
      const tally = page.getByRole("row", { name: /^Your draft: 2 issues settled/ });
      const box = await tally.boundingBox();
      expect(box?.y).toBeGreaterThanOrEqual(0);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan(300);
      const counts = await tally.locator("td").allInnerTexts();
      expect(counts).toEqual(drafted.counts.map((words) => words.join(", ")));
    },
  );

  test("keeps the draft in the address, and brings it back from a copied link", async ({
    visit,
  }) => {
    const page = await visit("draft/", COPYING);
    await chooser(page, "NATO membership").selectOption("membership");
    await page.waitForURL(/draft=nato-membership:membership/);
    await page.getByRole("button", { name: "Copy link to this draft" }).click();
    await page.getByText("Copied", { exact: true }).waitFor();
    const copied = await copiedIn(page);
    expect(copied).toBe(page.url());

    const [option] = issues
      .filter(({ id }) => id === "nato-membership")
      .flatMap(({ id, options }) =>
        options.filter((one) => one.id === "membership").map((one) => [id, one.id] as const),
      );
    const result = draftedOf(index, { ...NO_SELECTION, draft: new Map(option && [option]) })
      .blocks.flatMap(({ results }) => results)
      .find(({ words, party }) => words && party === "united-states");
    const other = await visit(copied);
    expect(await chooser(other, "NATO membership").inputValue()).toBe("membership");
    expect(
      await other
        .getByRole("link", { name: result ? `${result.heard}: ${result.words}` : "no result" })
        .isVisible(),
    ).toBe(true);
  });

  test("starts from every text that fixes a clause, and undoes, redoes, clears and goes back without losing a draft", async ({
    visit,
  }) => {
    const page = await visit(DRAFT);
    await expect.poll(() => chosen(page)).toEqual(["freeze-line", "membership"]);
    const text = starts.findLast(({ deal }) => draftFrom(issues, deal).draft.size > 1);
    const clauses = [...draftFrom(issues, text?.deal ?? new Map()).draft];
    await page.getByLabel("Start from").selectOption(text?.proposal.id ?? "");
    await page.getByRole("button", { name: "Take its clauses" }).click();
    const started = clauses.map(([, clause]) => clause);
    await expect.poll(() => chosen(page)).toEqual(started);
    const address = `draft=${clauses.map((clause) => clause.join(":")).join(".")}`;
    await page.waitForURL((url) => url.search.includes(address));
    await page.getByRole("button", { name: "Undo" }).press("Enter");
    await expect.poll(() => chosen(page)).toEqual(["freeze-line", "membership"]);
    await page.getByRole("button", { name: "Redo" }).press("Enter");
    await expect.poll(() => chosen(page)).toEqual(started);
    await page.getByRole("button", { name: "Clear the draft" }).click();
    await expect.poll(() => chosen(page)).toEqual([]);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Clear the draft");
    await page.waitForURL((url) => url.search === "");
    await page.goBack();
    await page.waitForURL(/draft=/);
    await expect.poll(() => chosen(page)).toEqual(started);
  });

  test("opens the words behind a result over the draft, and gives it the focus back", async ({
    visit,
  }) => {
    const page = await visit(DRAFT);
    const result = page.getByRole("link", { name: /^Your draft on NATO membership, Ukraine/ });
    await result.click();
    await page.getByRole("dialog").waitFor();
    expect(page.url()).toContain("draft=territory-control:freeze-line.nato-membership:membership");
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await expect.poll(() => isFocused(result)).toBe(true);
    await expect.poll(() => chosen(page)).toEqual(["freeze-line", "membership"]);
  });

  test("drops what a draft's address gets wrong, and says so", async ({ visit }) => {
    const page = await visit("draft/?draft=nato-membership:not-now.moon:ours.ceasefire:never");
    expect(await page.getByText("Ignored in the address:").innerText()).toContain(
      "the clause “moon:ours”, the clause “ceasefire:never”",
    );
    await expect.poll(() => chosen(page)).toEqual(["not-now"]);
  });

  test.for([1280, 320].flatMap((width) => [false, true].map((dark) => ({ width, dark }))))(
    "axe finds nothing at $width px, dark: $dark",
    async ({ width, dark }, { visit }) => {
      expect(await axeFindings(await visit(DRAFT, { width, dark }))).toEqual([]);
    },
  );
});
