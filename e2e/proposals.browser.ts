import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { indexOf } from "../src/model/dossierIndex.ts";
import { NO_SELECTION } from "../src/state/selection.ts";
import { proposalsOf } from "../src/views/proposals/proposalsOf.ts";
import { realDossier } from "./dossier.ts";
import { axeFindings, test } from "./harness.ts";

const { texts, blocks, parties } = proposalsOf(indexOf(await realDossier()), NO_SELECTION);
const DRAFT = "proposals/?draft=territory-control:freeze-line.nato-membership:membership";

const chooser = (page: Page, issue: string) =>
  page.getByRole("combobox", { name: `Your draft on ${issue}` });
const chosen = (page: Page) =>
  page
    .locator("select")
    .evaluateAll((all) =>
      all.flatMap((s) => (s instanceof HTMLSelectElement && s.value ? [s.value] : [])),
    );

/** Without scripts the data that was preloaded is never used, and the browser says so after a while. */
const PRELOAD = ["was preloaded using link preload"];

describe("proposals", () => {
  test("shows every text, clause and result without scripts, and offers no draft there", async ({
    visit,
  }) => {
    const page = await visit("proposals/", { scripts: false, expected: PRELOAD });
    for (const { proposal } of texts)
      expect(await page.getByRole("heading", { name: proposal.name }).isVisible()).toBe(true);
    for (const result of blocks.flatMap(({ tests }) => tests).flatMap(({ results }) => results)) {
      expect(
        await page.getByRole("link", { name: result.spoken, exact: true }).first().innerText(),
      ).toContain(result.words);
    }
    expect(await page.locator("select:visible").count()).toBe(0);
    expect(await page.getByText("Draft a deal").isVisible()).toBe(false);
  });

  test("is one table with a header for every party, wide and narrow", async ({ visit }) => {
    for (const width of [1280, 320]) {
      const page = await visit("proposals/", { width });
      expect(await page.getByRole("table").count()).toBe(1);
      const rows = blocks.length + blocks.flatMap(({ tests }) => tests).length + blocks.length;
      expect(await page.getByRole("row").count()).toBeGreaterThanOrEqual(rows);
      expect(await page.locator("thead th").allTextContents()).toEqual([
        "Issue and text",
        ...parties.map(({ name }) => name),
      ]);
    }
  });

  test("keeps the draft in the address, and brings it back from a copied link", async ({
    visit,
  }) => {
    const page = await visit("proposals/", {
      context: { permissions: ["clipboard-read", "clipboard-write"] },
    });
    await chooser(page, "NATO membership").selectOption("membership");
    await page.waitForURL(/draft=nato-membership:membership/);
    await page.getByRole("button", { name: "Copy link to this draft" }).click();
    await page.getByText("Copied").waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(page.url());

    const other = await visit(copied);
    expect(await chooser(other, "NATO membership").inputValue()).toBe("membership");
    expect(
      await other
        .getByRole("link", {
          name: "Your draft on NATO membership, United States: outside a red line, 2 steps",
        })
        .isVisible(),
    ).toBe(true);
  });

  test("starts from every text that fixes a clause, and undoes, redoes, clears and goes back without losing a draft", async ({
    visit,
  }) => {
    const page = await visit(DRAFT);
    await expect.poll(() => chosen(page)).toEqual(["freeze-line", "membership"]);
    await page.getByRole("button", { name: "Start from US draft of November 2025" }).click();
    const started = await chosen(page);
    expect(started).toEqual(["de-facto", "renounce"]);
    await page.waitForURL(/draft=territory-recognition:de-facto/);
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

  test("opens the words behind a result over the draft, and gives the focus back to the party's cell", async ({
    visit,
  }) => {
    const page = await visit(DRAFT);
    await page.getByRole("link", { name: /^Your draft on NATO membership, Ukraine/ }).click();
    await page.getByRole("dialog").waitFor();
    expect(page.url()).toContain("draft=territory-control:freeze-line.nato-membership:membership");
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    expect(await page.evaluate(() => document.activeElement?.id)).toBe(
      "cell-ukraine-nato-membership",
    );
    await expect.poll(() => chosen(page)).toEqual(["freeze-line", "membership"]);
  });

  test("drops what a draft's address gets wrong, and says so", async ({ visit }) => {
    const page = await visit("proposals/?draft=nato-membership:not-now.moon:ours.ceasefire:never");
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
