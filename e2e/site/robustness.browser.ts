import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import type { WholeStatement } from "#model/dossier/dossier.ts";
import { pathOf, type Route, routesOf } from "#state/route.ts";
import { realDossier, textIn } from "#e2e/testing/dossier.ts";
import { test } from "#e2e/testing/harness.ts";

const dossier = await realDossier();

/** The issues in the table of the page. */
const rows = (page: Page) => page.locator("main table tr[id]");

/** A text as the pages are written. */
function written(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#x27;");
}

/** The statements whose words a page must hold. */
function statementsOn(route: Route): readonly WholeStatement[] {
  return dossier.statements.filter((statement) => {
    if (route.view === "statements") return true;
    if (route.view === "statement") return statement.id === route.statement;
    if (route.view === "source") return statement.source === route.source;
    if (route.view !== "evidence") return false;
    return statement.party === route.party && statement.issue === route.issue;
  });
}

describe("every page", () => {
  test("is whole without scripts: a heading, every quote of its statements, no style attribute", async ({
    visit,
  }) => {
    const page = await visit("", { scripts: false });
    const faults: string[] = [];
    const held = new Map<string, number>();
    for (const route of routesOf(dossier)) {
      const path = pathOf(route);
      const answer = await page.request.get(new URL(path, page.url()).href);
      const html = await answer.text();
      if (!answer.ok()) faults.push(`${path}: ${answer.status()}`);
      if (!html.includes("<h1")) faults.push(`${path}: no heading`);
      const [strange] = / style="|undefined|NaN|\[object/.exec(html) ?? [];
      if (strange) faults.push(`${path}: ${strange}`);
      for (const { id } of statementsOn(route)) {
        if (html.includes(written(textIn(dossier, id)))) held.set(id, (held.get(id) ?? 0) + 1);
        else faults.push(`${path}: not the words of ${id}`);
      }
    }
    expect(faults).toEqual([]);
    // On its own page, its source’s and its cell’s, and in the table of all.
    expect([...held.values()].filter((pages) => pages !== 4)).toEqual([]);
    expect(held.size).toBe(dossier.statements.length);
  });

  test("says without scripts what is not applied, and leads everywhere by links", async ({
    visit,
  }) => {
    const page = await visit("words/?as-of=2024-07-31", { scripts: false });
    expect(await page.locator("noscript p").innerText()).toContain(
      "choices after the “?” of an address (date, parties, issues) are not applied",
    );
    const cell = page.locator("#cell-russia-nato-membership");
    expect(await cell.innerText()).toContain("10 Feb 2026");
    expect(await page.getByLabel("As of").isVisible()).toBe(false);
    await cell.click();
    await page.getByRole("dialog").getByRole("link", { name: "Permalink" }).first().click();
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe(
      "Russia on NATO membership",
    );
    await page.locator('main a[href*="/source/"]').first().click();
    await page.getByRole("navigation").getByRole("link", { name: "Positions" }).click();
    expect(await page.locator("tr#nato-membership").isVisible()).toBe(true);
  });

  test("works from a folder of another site, by links relative to its depth", async ({ visit }) => {
    const page = await visit("evidence/ukraine/nato-membership/", { site: "nested" });
    expect(new URL(page.url()).pathname).toBe("/a/b/evidence/ukraine/nato-membership/");
    await page.keyboard.press("Escape");
    await page.waitForURL((url) => url.pathname === "/a/b/");
    await page.getByRole("link", { name: "About" }).first().click();
    await page.waitForURL((url) => url.pathname === "/a/b/about/");
    const hrefs = await page
      .locator("a[href]")
      .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
    expect(hrefs.filter((href) => href.startsWith("/"))).toEqual([]);
  });

  test("is taken over without a complaint in any time zone, language and year", async ({
    visit,
  }) => {
    for (const [timezoneId, locale, days] of [
      ["Pacific/Kiritimati", "ar", 400],
      ["America/Los_Angeles", "de-DE", -400],
      ["Asia/Kathmandu", "uk-UA", 0],
    ] as const) {
      const before = (page: Page) => page.clock.install({ time: Date.now() + days * 86_400_000 });
      const page = await visit("words/", { context: { timezoneId, locale }, before });
      expect(await page.locator("#cell-russia-nato-membership").innerText()).toContain(
        "10 Feb 2026",
      );
    }
  });
});

describe("a view whose code comes late", () => {
  test("gives its heading the focus and the page its title when it is there", async ({ visit }) => {
    const page = await visit("", {
      before: (p) =>
        p.route("**/views-texts-View*.js", async (route) => {
          await new Promise((resolve) => setTimeout(resolve, 500));
          await route.continue();
        }),
    });
    await page.getByRole("navigation").getByRole("link", { name: "Texts" }).click();
    await page.getByText("Loading…").waitFor();
    const heading = page.getByRole("heading", { level: 1 });
    await heading.waitFor();
    await expect
      .poll(() => heading.evaluate((element) => element === document.activeElement))
      .toBe(true);
    expect(await page.title()).toContain("Texts");
  });

  test("leads to the view's own page when it does not come, with the choices", async ({
    visit,
  }) => {
    const page = await visit("?parties=russia", {
      expected: ["ERR_FAILED", "views-texts-View"],
      before: (p) => p.route("**/views-texts-View*.js", (route) => route.abort()),
    });
    await page.getByRole("navigation").getByRole("link", { name: "Texts" }).click();
    const line = page.locator("#fault");
    await line.waitFor();
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe("Texts");
    expect(await line.innerText()).toContain(
      `its code could not be fetched. Reload to try again. Written from release ${dossier.release}`,
    );
    expect(page.url()).toContain("/texts/?parties=russia");
    await page.unroute("**/views-texts-View*.js");
    await page.reload();
    await page.waitForSelector("html[data-live]", { state: "attached" });
    expect(await line.isVisible()).toBe(false);
  });
});

describe("without a network", () => {
  test("says that a view does not come, leaves the rest, and fetches it when asked", async ({
    visit,
  }) => {
    const page = await visit("", {
      context: {},
      expected: ["ERR_INTERNET", "failed: ", "its code"],
    });
    await page.context().setOffline(true);
    // What is fetched ahead fails unseen.
    await page.mouse.move(600, 400);
    await page.mouse.move(610, 400);
    await page.getByRole("navigation").getByRole("link", { name: "Texts" }).click();
    await page.getByText("its code could not be fetched. Your choices are kept").waitFor();
    await page.getByRole("navigation").getByRole("link", { name: "Positions" }).click();
    expect(await rows(page).count()).toBe(dossier.issues.length);
    await page.goBack();
    const again = page.getByRole("button", { name: "Try again" });
    await again.waitFor();
    await page.context().setOffline(false);
    await again.click();
    await page.getByRole("heading", { level: 1, name: "Texts" }).waitFor();
  });
});

describe("an address that names what is not there", () => {
  test.for([
    ["?parties=atlantis.russia", "the party “atlantis”"],
    ["?issues=fishing", "the issue “fishing”"],
    ["?as-of=soon", "the date “soon”"],
    ["?sort=%3Cscript%3E", "the order “<script>”"],
  ])(
    "%s: shows every issue, says what was ignored, and can be dismissed",
    async ([path = "", words = ""], { visit }) => {
      const page = await visit(path);
      const notice = page.getByText("Ignored in the address:");
      expect(await notice.innerText()).toContain(words);
      await page.getByRole("button", { name: "Dismiss" }).click();
      await notice.waitFor({ state: "detached" });
      expect(await rows(page).count()).toBe(dossier.issues.length);
    },
  );

  test.for(["real", "nested"] as const)(
    "leads from an unknown party's page to every issue (%s)",
    async (site, { visit }) => {
      const page = await visit("evidence/atlantis/nato-membership/", {
        site,
        expected: ["404", "dossier.schema.json"],
      });
      await page.getByText("Ignored in the address: the party “atlantis”").waitFor();
      expect(await rows(page).count()).toBe(dossier.issues.length);
      expect(new URL(page.url()).search).toBe("");
    },
  );
});

describe("when something fails", () => {
  test("the page stays readable and says so: data missing, data corrupt, script missing", async ({
    visit,
  }) => {
    const missing = await visit("", {
      live: false,
      expected: ["404", "data/"],
      before: (page) => page.route("**/data/*.json*", (route) => route.fulfill({ status: 404 })),
    });
    expect(await missing.getByRole("alert").innerText()).toContain("the data was not found (404)");
    expect(await missing.getByRole("table").isVisible()).toBe(true);

    const corrupt = await visit("", {
      live: false,
      before: (page) => page.route("**/data/*.json*", (route) => route.fulfill({ body: "{" })),
    });
    expect(await corrupt.getByRole("alert").innerText()).toContain("the data is not readable");

    const scriptless = await visit("", {
      live: false,
      expected: ["assets/", "ERR_FAILED"],
      before: (page) => page.route("**/*.js", (route) => route.abort()),
    });
    expect(await scriptless.getByRole("table").isVisible()).toBe(true);
  });
});
