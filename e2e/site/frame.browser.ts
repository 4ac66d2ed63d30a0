import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { PLACES, tabsOf, VIEWS } from "#state/views.ts";
import { pathOf } from "#state/route.ts";
import { harbourDossier, realDossier } from "#e2e/testing/dossier.ts";
import { axeFindings } from "#e2e/testing/axe.ts";
import { test } from "#e2e/testing/harness.ts";

const real = await realDossier();
const harbour = await harbourDossier();
const PHONE = { width: 390, height: 844 };
const [first, second] = real.issues;
if (!first || !second) throw new Error("no issues");

const rows = (page: Page) => page.locator("main tr:has(th[scope=row])").count();

describe("the frame", () => {
  test("leads to five places by the words that head their pages, and to the tabs of each", async ({
    visit,
  }) => {
    const page = await visit("about/");
    const places = page.getByRole("navigation", { name: "Places" });
    expect(await places.getByRole("link").allInnerTexts()).toEqual(PLACES.map(({ name }) => name));
    for (const { name, view } of PLACES) {
      await places.getByRole("link", { name, exact: true }).click();
      await page.waitForURL((url) => url.pathname.endsWith(pathOf({ view })));
      // The home page is headed by what it finds.
      if (view !== "glance")
        expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe(name);
      const tabs = page.getByRole("navigation", { name, exact: true });
      const names = tabsOf(name).map((tab) => VIEWS[tab].name);
      expect(await tabs.getByRole("link").allInnerTexts()).toEqual(names.length > 1 ? names : []);
    }
  });

  test.for([true, false])(
    "folds into a menu on a phone, with scripts: %s",
    async (scripts, { visit }) => {
      const page = await visit("", { ...PHONE, scripts });
      const places = page.getByRole("navigation", { name: "Places" });
      expect(await places.isVisible()).toBe(false);
      const buttons = page.getByRole("banner").getByRole("button");
      const boxes = await Promise.all((await buttons.all()).map((one) => one.boundingBox()));
      expect(boxes).toHaveLength(scripts ? 2 : 1);
      expect(new Set(boxes.map((box) => [box?.y, box?.height].join())).size).toBe(1);
      await page.getByRole("button", { name: "Menu" }).click();
      expect(await places.isVisible()).toBe(true);
      await places.getByRole("link", { name: "Sources" }).click();
      await page.waitForURL(/\/sources\//);
      await page.getByRole("heading", { level: 1, name: "Sources" }).waitFor();
      expect(await places.isVisible()).toBe(false);
    },
  );

  test("keeps half of a small screen for the page, and its fields are not zoomed into", async ({
    visit,
  }) => {
    for (const path of ["", "words/", "statements/", "about/"]) {
      // As 1280 by 800 is at 200 percent.
      const page = await visit(path, { width: 640, height: 400 });
      const top = await page.locator("main").evaluate((main) => main.getBoundingClientRect().top);
      expect({ path, fits: top <= 200 }).toEqual({ path, fits: true });
      const sizes = await page
        .locator("input:visible, select:visible")
        .evaluateAll((fields) =>
          fields.map((field) => parseFloat(getComputedStyle(field).fontSize)),
        );
      expect({ path, least: Math.min(16, ...sizes) }).toEqual({ path, least: 16 });
    }
  });

  test("grows with the screen, and the page is never wider than it is read", async ({ visit }) => {
    const page = await visit("words/");
    for (const [width, root] of [
      [1280, 16],
      [1440, 17],
      [1920, 18],
      [2560, 20],
    ] as const) {
      await page.setViewportSize({ width, height: 900 });
      const seen = await page.evaluate(() => {
        const heading = document.querySelector("h1");
        const { left, right } = heading?.closest("header")?.getBoundingClientRect() ?? {
          left: 0,
          right: 0,
        };
        return {
          root: parseFloat(getComputedStyle(document.documentElement).fontSize),
          left,
          right,
        };
      });
      expect(seen.root).toBe(root);
      expect(seen.right - seen.left).toBeLessThanOrEqual(97.5 * root);
      expect(Math.abs(seen.left - (width - seen.right))).toBeLessThanOrEqual(16);
    }
  });
});

describe("the trust line", () => {
  test("stands under the heading of every page, and says what the data says", async ({ visit }) => {
    for (const path of [
      "words/",
      "changes/",
      "texts/",
      "draft/",
      "statements/",
      "sources/",
      "claims/",
      "about/",
      "releases/",
    ]) {
      const page = await visit(path, { scripts: false });
      const head = page.locator("main header").first();
      const words = (await head.innerText()).replaceAll("\n", " ");
      const summaries = real.statements.filter(({ evidence }) => evidence.kind === "paraphrase");
      expect(words).toContain("Coded by machine, reviewed by nobody yet");
      expect(words).toContain(`${summaries.length} summaries of ours`);
      expect(words).toContain(`release ${real.release}`);
    }
  });

  test("stays in one line where a laptop shows it, also when it says how long ago the record ends", async ({
    visit,
  }) => {
    const page = await visit("");
    await page.setViewportSize({ width: 1280, height: 800 });
    const head = page.locator("main").getByText(/^release .* ago$/);
    const [beginning, end] = [
      await page.getByText("Coded by machine, reviewed by nobody yet").first().boundingBox(),
      await page.getByText("Tell us what is wrong").first().boundingBox(),
    ];
    expect(await head.count()).toBe(1);
    expect(Math.abs((beginning?.y ?? NaN) - (end?.y ?? NaN))).toBeLessThan(10);
  });

  test("writes to the contact, or gives a note to copy with the address of what is shown", async ({
    visit,
  }) => {
    const letter = await visit("changes/", { site: "harbour" });
    const href = await letter
      .getByRole("link", { name: "Tell us what is wrong" })
      .getAttribute("href");
    expect(href).toContain(`mailto:${harbour.contact}?`);
    expect(decodeURIComponent(href ?? "")).toContain(`Page: ${letter.url()}`);

    const page = await visit(`changes/?parties=${real.parties[0]?.id}`);
    await page.getByRole("button", { name: "Tell us what is wrong" }).click();
    const note = page.getByRole("textbox", { name: "The note" });
    expect(await note.inputValue()).toContain(`Page: ${page.url()}\n`);
    expect(await note.inputValue()).toContain(`Release: ${real.release}`);
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press("Escape");
    expect(await note.count()).toBe(0);
  });
});

describe("the choices", () => {
  test.for([PHONE, { width: 1280, height: 800 }])(
    "are made of one issue in two presses: %o",
    async (size, { visit }) => {
      const page = await visit("words/", size);
      expect(await rows(page)).toBe(real.issues.length);
      await page.getByRole("button", { name: `${real.issues.length} issues` }).click();
      await page.getByRole("button", { name: `Only ${second.name}` }).click();
      await page.waitForURL(new RegExp(`issues=${second.id}$`));
      expect(await rows(page)).toBe(1);
      await page.getByRole("button", { name: "All", exact: true }).click();
      await page.waitForURL((url) => !url.search.includes("issues"));
      expect(await rows(page)).toBe(real.issues.length);
    },
  );

  test("stand on a phone in one line of words", async ({ visit }) => {
    const page = await visit("", PHONE);
    const line = page.getByRole("form", { name: "Choices" });
    const words = (await line.getByRole("button").allInnerTexts()).slice(0, 3);
    expect(words).toEqual([
      "As of 5 Jul 2026",
      `${real.parties.length} parties`,
      `${real.issues.length} issues`,
    ]);
    const { height = 0 } = (await line.boundingBox()) ?? {};
    expect(height).toBeLessThanOrEqual(40);
    for (const name of words) {
      await line.getByRole("button", { name }).click();
      expect(await axeFindings(page)).toEqual([]);
      await page.keyboard.press("Escape");
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(name);
    }
  });

  test("are only those that change what is shown", async ({ visit }) => {
    const page = await visit(`issue/${first.id}/`);
    const form = page.getByRole("form", { name: "Choices" });
    expect(await form.getByRole("button", { name: /parties/ }).count()).toBe(1);
    expect(await form.getByRole("button", { name: /issues/ }).count()).toBe(0);
    expect(await (await visit("sources/")).getByRole("form", { name: "Choices" }).count()).toBe(0);
  });
});
