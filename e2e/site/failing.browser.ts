import type { Page, Route } from "playwright-core";
import { describe, expect } from "vitest";
import { realDossier } from "#e2e/testing/dossier.ts";
import { test } from "#e2e/testing/harness.ts";

const dossier = await realDossier();
const MAIN = "**/assets/index-*.js";
const DATA = `**/data/${dossier.id}.json*`;

const never = () => {};
const cut = (route: Route) =>
  route.fulfill({ contentType: "text/javascript", body: "const a = (" });
const lost = (route: Route) => route.fulfill({ status: 404, body: "" });

/** What is shown of the page as it was written. */
async function standing(page: Page) {
  return page.evaluate(() => {
    const main = document.querySelector("main");
    const isSeen = main !== null && main.checkVisibility({ visibilityProperty: true });
    return { isSeen, isClear: main !== null && getComputedStyle(main).opacity === "1" };
  });
}

describe("the page’s own script", () => {
  test.for([
    ["is not found", lost, ["404", "Failed to load"]],
    ["is cut", cut, ["Unexpected end", "ERR_FAILED"]],
    ["never comes", never, []],
  ] as const)(
    "%s: the page is shown, and what it cannot do is said within ten seconds",
    async ([, how, expected], { visit }) => {
      const page = await visit(`words/?parties=russia&v=${dossier.release}`, {
        live: false,
        expected: [...expected, "preloaded using link preload"],
        isLoaded: false,
        before: (p) => p.route(MAIN, how),
      });
      const line = page.locator("#fault");
      await line.waitFor({ timeout: 10_000 });
      const said = await line.innerText();
      expect(said).toContain("its scripts have not come");
      expect(said).toContain("What its address asks for is not applied.");
      expect(await standing(page)).toEqual({ isSeen: true, isClear: true });
    },
  );
});

describe("a view that fails as it is taken over", () => {
  test("stays as it was written, with a line that has no word of an engine", async ({ visit }) => {
    const page = await visit("glossary/", {
      live: false,
      expected: ["undefined", "error occurred", "null", "Minified React error"],
      before: (p) =>
        p.route(DATA, async (route) => {
          const answer = await route.fetch();
          await route.fulfill({ json: { ...(await answer.json()), glossary: [null] } });
        }),
    });
    const line = page.locator("#fault");
    await line.waitFor();
    expect(await line.innerText()).toBe(
      "This page can be read, but choices do not work: it failed as its scripts took it over, and stands as it was " +
        `written. Reload to try again. Written from release ${dossier.release} of the data.`,
    );
    const said = await page.locator("main").innerText();
    const missing = (dossier.glossary ?? []).filter(({ term }) => !said.includes(term));
    expect(missing).toEqual([]);
  });
});

describe("data that does not come", () => {
  test.for([
    ["not found", lost, "the data was not found (404)"],
    ["spoiled", (route: Route) => route.fulfill({ body: "{" }), "the data is not readable"],
    ["out of reach", (route: Route) => route.abort(), "the data did not come"],
  ] as const)("is told of in words: %s", async ([, how, words], { visit }) => {
    const page = await visit("words/", {
      live: false,
      expected: ["404", "ERR_FAILED", "preload", `data/${dossier.id}.json`],
      before: (p) => p.route(DATA, how),
    });
    await page.locator("#fault").waitFor();
    expect(await page.locator("#fault").innerText()).toContain(`choices do not work: ${words}.`);
    expect(await standing(page)).toEqual({ isSeen: true, isClear: true });
  });
});

describe("a browser without", () => {
  test.for([
    "URL.canParse",
    "Intl.Segmenter",
    "globalThis.ResizeObserver",
    "globalThis.IntersectionObserver",
    "Array.prototype.toSorted",
  ])("%s shows every word that a position rests on", async (part, { visit }) => {
    for (const path of ["evidence/russia/nato-membership/", "changes/"]) {
      const page = await visit(path, {
        live: false,
        // The last is how React says that it draws anew what it could not take over.
        expected: ["is not a function", "is not defined", "preload", "React error #422"],
        before: (p) => p.addInitScript(`delete ${part}`),
      });
      const isToldOrLive = page.locator("html[data-live], #fault:not([hidden])");
      await isToldOrLive.first().waitFor({ state: "attached" });
      const words = () =>
        page.evaluate(() => document.querySelector("main")?.textContent ?? "").catch(() => "");
      const statements = dossier.statements.filter(
        ({ party, issue }) => party === "russia" && issue === "nato-membership",
      );
      const shown = async () => {
        const read = await words();
        return statements.filter(({ evidence }) =>
          read.includes(evidence.kind === "quote" ? evidence.exact : evidence.text),
        );
      };
      // What fails after its first words are drawn is loaded again, as it was written.
      if (path.startsWith("evidence")) await expect.poll(shown).toEqual(statements);
      else await expect.poll(async () => (await words()).length).toBeGreaterThan(5000);
    }
  });
});
