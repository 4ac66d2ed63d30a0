import { describe, expect } from "vitest";
import { indexOf } from "#model/big/whole.ts";
import { inSentence, startingSentence } from "#model/text/english.ts";
import { NO_SELECTION } from "#state/selection.ts";
import { claimPairsOf } from "#views/claims/claimPairsOf.ts";
import { axeFindings } from "#e2e/testing/axe.ts";
import { realDossier, textIn } from "#e2e/testing/dossier.ts";
import { test } from "#e2e/testing/harness.ts";

const dossier = await realDossier();
const { groups } = claimPairsOf(indexOf(dossier), NO_SELECTION);

/** Without scripts the data that was preloaded is never used, and the browser says so after a while. */
const PRELOAD = ["was preloaded using link preload"];

describe("claimed versus stated", () => {
  test("shows every claim beside what its subject says itself, also without scripts", async ({
    visit,
  }) => {
    for (const scripts of [true, false]) {
      const page = await visit("claims/", { scripts, expected: PRELOAD });
      expect(await page.locator("h2").allInnerTexts()).toEqual(
        groups.map(
          ({ claimant, about, pairs }) =>
            `${startingSentence(claimant)} about ${inSentence(about)} ${pairs.length} ${pairs.length === 1 ? "claim" : "claims"}`,
        ),
      );
      await page.evaluate(() => {
        for (const details of document.querySelectorAll("article details"))
          details.setAttribute("open", "");
      });
      for (const { claim, stated } of groups.flatMap(({ pairs }) => pairs)) {
        const words = await page
          .locator(`article[aria-labelledby="claim-${claim.id}"]`)
          .innerText();
        expect(words).toContain(textIn(dossier, claim.id));
        for (const { overlap, marks } of stated) {
          expect(words).toContain(overlap);
          for (const { label } of marks) expect(words).toContain(label);
        }
      }
    }
  });

  test("opens the evidence of the party it is about, and gives the focus back", async ({
    visit,
  }) => {
    const page = await visit("claims/");
    const line = page.locator("#cell-russia-ceasefire");
    await line.click();
    const link = page
      .locator("details", { has: line })
      .getByRole("link", { name: /on record of Russia on this/ })
      .first();
    await link.click();
    await page.getByRole("dialog").waitFor();
    expect(new URL(page.url()).search).toBe("?over=claims");
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await expect
      .poll(() => link.evaluate((element) => element === document.activeElement))
      .toBe(true);
    expect(new URL(page.url()).pathname).toBe("/claims/");
  });

  test("is a line each: under 2,500 px above the foot at 1280, and folds its words away", async ({
    visit,
  }) => {
    const page = await visit("claims/");
    expect(await page.locator("main").evaluate((main) => main.clientHeight)).toBeLessThan(2500);
    const [first] = groups.flatMap(({ pairs }) => pairs);
    const article = page.locator(`article[aria-labelledby="claim-${first?.claim.id}"]`);
    for (const { overlap } of first?.stated ?? [])
      expect(await article.getByText(overlap).first().isVisible()).toBe(true);
    const words = article.getByRole("heading", { name: "The claim", exact: true });
    expect(await words.isVisible()).toBe(false);
    await article.locator("summary").click();
    expect(await words.isVisible()).toBe(true);
  });

  test("says so when the choice leaves no claim", async ({ visit }) => {
    const page = await visit("claims/?parties=ukraine.europe");
    await page.getByText("None of the claims on record is by and about the parties").waitFor();
    expect(await page.locator("article[aria-labelledby^=claim]").count()).toBe(0);
  });

  test.for([1280, 320].flatMap((width) => [false, true].map((dark) => ({ width, dark }))))(
    "axe finds nothing at $width px, dark: $dark",
    async ({ width, dark }, { visit }) => {
      expect(await axeFindings(await visit("claims/", { width, dark }))).toEqual([]);
    },
  );
});
