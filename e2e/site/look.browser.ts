import type { Route } from "playwright-core";
import { describe, expect } from "vitest";
import { pathOf } from "#state/route.ts";
import { PLAIN_VIEWS } from "#state/views.ts";
import { axeFindings } from "#e2e/testing/axe.ts";
import { realDossier } from "#e2e/testing/dossier.ts";
import { test } from "#e2e/testing/harness.ts";

const dossier = await realDossier();
const PANEL = "evidence/russia/nato-membership/";
const EVERY_KIND = [
  ...PLAIN_VIEWS.filter((view) => view !== "present").map((view) => pathOf({ view }).slice(1)),
  "issue/nato-membership/",
  "statement/vnnow-20251206-01/",
  "source/walaw-20251127/",
  PANEL,
  "embed/issue/nato-membership/",
];
/** What WCAG 1.4.12 lets a reader set. */
const SPACING =
  "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }";
/** What browsers let a reader set as the size of letters, in pixels. */
const USUAL = 16;
const TWICE = 32;
const WIDTHS = [320, 360, 768, 1280, 1920];

describe("the look", () => {
  test.for(WIDTHS)(
    "has every view in sight, no sideways scroll, no text under 12 px and no target under 24 px at %i px (A05, A07)",
    async (width, { visit }) => {
      for (const path of ["", "words/", PANEL, "sources/", "about/", "rules/"]) {
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
      "words/",
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
    "axe finds nothing at $width px, dark: $dark, on /$path (A01)",
    async ({ path, width, dark }, { visit }) => {
      expect(await axeFindings(await visit(path, { width, dark }))).toEqual([]);
    },
  );

  test.for([
    ["at 320 px", 320, ""],
    ["under the text-spacing sheet on a phone", 320, SPACING],
    ["under the text-spacing sheet on a laptop", 1280, SPACING],
    ["at 200 percent", 640, ""],
    ["at 400 percent", 320, ""],
    ["in letters of twice the size on a phone", 360, "", TWICE],
    ["in letters of twice the size on a laptop", 1280, "", TWICE],
  ] as const)(
    "scrolls nowhere sideways, and its fields are of 16 px on a phone: %s (A06)",
    async ([, width, style, standard = USUAL], { visit }) => {
      const faults: string[] = [];
      for (const path of EVERY_KIND) {
        const page = await visit(path, { width, context: { bypassCSP: true } });
        const session = await page.context().newCDPSession(page);
        await session.send("Page.setFontSizes", { fontSizes: { standard } });
        if (style) await page.addStyleTag({ content: style });
        expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe(
          `${standard}px`,
        );
        const { over, small } = await page.evaluate(() => ({
          over: document.documentElement.scrollWidth - document.documentElement.clientWidth,
          small: [...document.querySelectorAll("input, select, textarea")].filter(
            (field) => field.checkVisibility() && parseFloat(getComputedStyle(field).fontSize) < 16,
          ).length,
        }));
        if (over > 0) faults.push(`${path}: ${over} px over`);
        if (width < 768 && small > 0) faults.push(`${path}: ${small} small fields`);
      }
      expect(faults).toEqual([]);
    },
  );

  test.for([
    ["", "header button", 2],
    ["present/", "nav > div:first-child button", 2],
  ] as const)(
    "gives a finger 44 px for what is pressed most, on /%s (A07)",
    async ([path, buttons, least], { visit }) => {
      const page = await visit(path, { width: 390, context: { hasTouch: true, isMobile: true } });
      const boxes = await page
        .locator(buttons)
        .locator("visible=true")
        .evaluateAll((all) =>
          all.map((one) => {
            const { width, height } = one.getBoundingClientRect();
            return { said: one.textContent, isEnough: width >= 44 && height >= 44 };
          }),
        );
      expect(boxes.length).toBeGreaterThanOrEqual(least);
      expect(boxes.filter(({ isEnough }) => !isEnough)).toEqual([]);
    },
  );

  test("keeps rows, headers and cells in the accessibility tree at 1280 and at 320 px (A18)", async ({
    visit,
  }) => {
    for (const width of [1280, 320]) {
      const page = await visit("words/", { width });
      const row = page.getByRole("row", { name: /Can Ukraine join NATO/ });
      expect(await row.getByRole("cell").count()).toBe(dossier.parties.length + 1);
      expect(await row.getByRole("rowheader").count()).toBe(1);
    }
  });

  test("is painted before any script has come, and comes alive when they do", async ({ visit }) => {
    const page = await visit("about/");
    const held: Route[] = [];
    await page.route(/\.(js|json)(\?|$)/, (route) => {
      held.push(route);
    });
    await page.goto(new URL("/", page.url()).href, { waitUntil: "commit" });
    await page.locator("#nato-membership").waitFor();
    await page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint").length);
    expect(held.length).toBeGreaterThan(0);
    expect(await page.locator("html[data-live]").count()).toBe(0);
    await Promise.all(held.map((route) => route.continue()));
    await page.unrouteAll();
    await page.locator("html[data-live]").waitFor({ state: "attached" });
  });
});
