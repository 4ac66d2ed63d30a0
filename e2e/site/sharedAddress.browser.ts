import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { pathOf } from "#state/route.ts";
import { realDossier } from "#e2e/testing/dossier.ts";
import { test } from "#e2e/testing/harness.ts";

declare global {
  interface Window {
    /** How many things of a kind could be seen, at each frame. */
    seen?: number[];
  }
}

const dossier = await realDossier();
const [party] = dossier.parties;
const issue = dossier.issues[3];
if (!party || !issue) throw new Error("no party");

/** Counts at each frame what of the main part can be seen. */
const watching = (selector: string) => (page: Page) =>
  page.addInitScript((of) => {
    const seen: number[] = [];
    window.seen = seen;
    const look = () => {
      const main = document.querySelector("main");
      if (main && getComputedStyle(main).opacity !== "0") {
        const count = main.querySelectorAll(of).length;
        if (seen.at(-1) !== count) seen.push(count);
      }
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  }, selector);

const seenOn = (page: Page) => page.evaluate(() => window.seen);

describe("a shared address", () => {
  const ofParty = dossier.statements.filter((one) => one.party === party.id).length;

  test.for([
    [`words/?issues=${issue.id}`, "tbody th[scope=row]", 1],
    [`words/?parties=${party.id}`, "thead th[scope=col] ~ th[scope=col]", 2],
    [`statements/?parties=${party.id}`, "tbody tr[aria-rowindex], tbody tr:has(th)", ofParty],
    ["statements/?q=zzzzzz", "tbody tr", 0],
  ] as const)("is never seen without what it asks for: %s", async ([path, selector], { visit }) => {
    const page = await visit(path, { before: watching(selector) });
    await page.waitForSelector("html:not([data-asked])");
    await page.waitForTimeout(1000);
    const shown = await page.locator(`main :is(${selector})`).count();
    expect(await seenOn(page)).toEqual([shown]);
    const whole = await visit(path.replace(/\?.*/, ""));
    expect(await whole.locator(`main :is(${selector})`).count()).toBeGreaterThan(shown);
  });

  test("shows all without scripts, or where they do not come", async ({ visit }) => {
    const path = `words/?issues=${issue.id}`;
    const still = await visit(path, { scripts: false });
    const rows = (page: Page) => page.locator("main th[scope=row]").count();
    expect(await rows(still)).toBe(dossier.issues.length);
    const broken = await visit(path, {
      live: false,
      before: (opening) => opening.route("**/assets/*.js", (route) => route.abort()),
      expected: ["failed:", "ERR_FAILED"],
    });
    const main = broken.locator("main");
    expect(await main.evaluate((element) => getComputedStyle(element).opacity)).toBe("1");
    expect(await rows(broken)).toBe(dossier.issues.length);
  });

  test("gives the focus to the panel that it opens", async ({ visit }) => {
    const page = await visit(
      `${pathOf({ view: "evidence", party: party.id, issue: issue.id }).slice(1)}?parties=${party.id}`,
    );
    await page.waitForSelector("html:not([data-asked])");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("evidence-title");
  });
});
