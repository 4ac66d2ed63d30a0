import { describe, expect } from "vitest";
import { pathOf, routesOf } from "#state/route.ts";
import { axeFindings } from "./axe.ts";
import { realDossier } from "./dossier.ts";
import { test } from "./harness.ts";

const dossier = await realDossier();
const PANEL = "evidence/russia/nato-membership/";
const WIDTHS = [320, 360, 768, 1280, 1920];

describe("every page", () => {
  test("reads without scripts, holds every quote, no style attribute, and says what is not applied", async ({
    visit,
  }) => {
    const page = await visit("", { scripts: false });
    const missing: string[] = [];
    for (const route of routesOf(dossier)) {
      const answer = await page.request.get(new URL(pathOf(route), page.url()).href);
      const html = await answer.text();
      if (
        !answer.ok() ||
        / style=/.test(html) ||
        !html.includes("<h1") ||
        /undefined|NaN|\[object/.test(html)
      )
        missing.push(pathOf(route));
    }
    expect(missing).toEqual([]);
    expect(await page.locator("noscript p").isVisible()).toBe(true);
    expect(await page.getByLabel("As of").isVisible()).toBe(false);
    await page.locator("#cell-russia-nato-membership").click();
    await page.getByRole("dialog").getByRole("link", { name: "Permalink" }).first().click();
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe(
      "Russia on NATO membership",
    );
    await page.locator('main a[href*="/source/"]').first().click();
    await page.getByRole("link", { name: "Matrix" }).click();
    expect(await page.getByRole("heading", { name: "Where the sides stand" }).isVisible()).toBe(
      true,
    );
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
      const before = (page: import("playwright-core").Page) =>
        page.clock.install({ time: Date.now() + days * 86_400_000 });
      const page = await visit(PANEL, { context: { timezoneId, locale }, before });
      await page.getByText("The record ends on").waitFor();
      expect(await page.locator("#cell-russia-nato-membership").innerText()).toContain(
        "5 Sep 2025",
      );
    }
  });
});

describe("a view whose code comes late", () => {
  test("gives its heading the focus and the page its title when it is there", async ({ visit }) => {
    const page = await visit("", {
      before: (p) =>
        p.route("**/views-issue-View*.js", async (route) => {
          await new Promise((resolve) => setTimeout(resolve, 500));
          await route.continue();
        }),
    });
    await page.getByRole("navigation").getByRole("link", { name: "Scale" }).click();
    await page.getByText("Loading…").waitFor();
    const heading = page.getByRole("heading", { level: 1 });
    await heading.waitFor();
    await expect
      .poll(() => heading.evaluate((element) => element === document.activeElement))
      .toBe(true);
    expect(await page.title()).toContain("From pole to pole");
  });

  test("is told when it does not come, and everything else still works", async ({ visit }) => {
    const page = await visit("", {
      expected: ["ERR_FAILED", "Its code could not be fetched", "views-issue-View"],
      before: (p) => p.route("**/views-issue-View*.js", (route) => route.abort()),
    });
    await page.getByRole("navigation").getByRole("link", { name: "Scale" }).click();
    await page.getByText("This part could not be shown").waitFor();
    await page.getByRole("navigation").getByRole("link", { name: "Claims" }).click();
    await page.getByRole("heading", { level: 1 }).waitFor();
    await page.goBack();
    await page.getByText("This part could not be shown").waitFor();
    await page.unroute("**/views-issue-View*.js");
    await page.getByRole("button", { name: "Try again" }).click();
    await page.getByRole("heading", { level: 1, name: "From pole to pole" }).waitFor();
  });
});

describe("an address that names what is not there", () => {
  test.for([
    ["?parties=atlantis.russia", "the party “atlantis”"],
    ["?issues=fishing", "the issue “fishing”"],
    ["?as-of=soon", "the date “soon”"],
    ["?sort=%3Cscript%3E", "the order “<script>”"],
  ])(
    "%s: shows the matrix, says what was ignored, and can be dismissed",
    async ([path = "", words = ""], { visit }) => {
      const page = await visit(path);
      const notice = page.getByText("Ignored in the address:");
      expect(await notice.innerText()).toContain(words);
      await page.getByRole("button", { name: "Dismiss" }).click();
      await notice.waitFor({ state: "detached" });
      expect(await page.getByRole("heading", { name: "Where the sides stand" }).isVisible()).toBe(
        true,
      );
    },
  );

  test.for(["real", "nested"] as const)(
    "leads from an unknown party's page to the matrix (%s)",
    async (site, { visit }) => {
      const page = await visit("evidence/atlantis/nato-membership/", {
        site,
        expected: ["404", "dossier.schema.json"],
      });
      await page.getByText("Ignored in the address: the party “atlantis”").waitFor();
      expect(await page.getByRole("heading", { name: "Where the sides stand" }).isVisible()).toBe(
        true,
      );
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

describe("the look", () => {
  test.for(WIDTHS)(
    "has every view in sight, no sideways scroll, no text under 12 px and no target under 24 px at %i px",
    async (width, { visit }) => {
      for (const path of ["", PANEL, "sources/", "about/", "rules/"]) {
        const page = await visit(path, { width });
        const faults = await page.evaluate(() => {
          const found: string[] = [];
          for (const link of document.querySelectorAll("header nav a")) {
            if (link.getBoundingClientRect().right > innerWidth)
              found.push(`out of sight: ${link.textContent}`);
          }
          if (document.documentElement.scrollWidth > document.documentElement.clientWidth)
            found.push("scrolls sideways");
          for (const element of document.querySelectorAll<HTMLElement>("body *")) {
            if (!element.checkVisibility() || element.closest(".visually-hidden")) continue;
            const box = element.getBoundingClientRect();
            const words = element.innerText ?? element.textContent ?? "";
            const ownText = [...element.childNodes].some(
              (node) => node.nodeType === 3 && node.textContent?.trim(),
            );
            if (ownText && parseFloat(getComputedStyle(element).fontSize) < 12)
              found.push(`small text: ${words}`);
            const isTarget =
              element.matches("button, summary, select, input, nav a, table a") && box.width > 0;
            if (isTarget && !element.closest("label") && (box.height < 24 || box.width < 24))
              found.push(`small target: ${words} ${box.width}×${box.height}`);
          }
          return [...new Set(found)];
        });
        expect({ path, faults }).toEqual({ path, faults: [] });
      }
    },
  );

  test.for(
    [
      "",
      PANEL,
      "evidence/nato/foreign-forces/",
      "sources/",
      "source/walaw-20251127/",
      "statement/vnnow-20251206-01/",
      "about/",
    ].flatMap((path) => [
      { path, width: 1280, dark: false },
      { path, width: 320, dark: true },
    ]),
  )(
    "axe finds nothing at $width px, dark: $dark, on /$path",
    async ({ path, width, dark }, { visit }) => {
      expect(await axeFindings(await visit(path, { width, dark }))).toEqual([]);
    },
  );

  test("keeps rows, headers and cells in the accessibility tree at 1280 and at 320 px", async ({
    visit,
  }) => {
    for (const width of [1280, 320]) {
      const page = await visit("", { width });
      const row = page.getByRole("row", { name: /Can Ukraine join NATO/ });
      expect(await row.getByRole("cell").count()).toBe(dossier.parties.length + 1);
      expect(await row.getByRole("rowheader").count()).toBe(1);
    }
  });

  test("is painted before any script has come", async ({ visit }) => {
    const page = await visit("", {
      before: (p) => p.route("**/*.{js,json}*", () => undefined),
      scripts: false,
    });
    expect(await page.locator("#cell-russia-nato-membership").isVisible()).toBe(true);
  });
});
