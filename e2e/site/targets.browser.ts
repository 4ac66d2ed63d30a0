import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { pathOf, routesOf } from "#state/route.ts";
import { CACHE, realDossier } from "#e2e/testing/dossier.ts";
import { test } from "#e2e/testing/harness.ts";

const dossier = await realDossier();
const CELL = "evidence/russia/nato-membership/";
const DRAWN = ["", "words/", "changes/", "texts/", "issue/nato-membership/"];

describe("what is drawn", () => {
  test.for(["light", "dark"] as const)(
    "can be read and made out by its contrast (A02, %s)",
    async (theme, { visit }) => {
      let count = 0;
      for (const path of DRAWN) {
        const page = await visit(path, { dark: theme === "dark" });
        const { seen, faults } = await page.evaluate(() => {
          const pen = document
            .createElement("canvas")
            .getContext("2d", { willReadFrequently: true });
          const lightOf = (colour: string) => {
            pen?.clearRect(0, 0, 1, 1);
            if (pen) pen.fillStyle = colour;
            pen?.fillRect(0, 0, 1, 1);
            const [r = 0, g = 0, b = 0] = pen?.getImageData(0, 0, 1, 1).data ?? [];
            const amount = (value: number) =>
              value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
            return 0.2126 * amount(r) + 0.7152 * amount(g) + 0.0722 * amount(b);
          };
          const ground = lightOf(getComputedStyle(document.documentElement).backgroundColor);
          const ratioOf = (colour: string) => {
            const light = lightOf(colour);
            return (Math.max(light, ground) + 0.05) / (Math.min(light, ground) + 0.05);
          };
          const found: string[] = [];
          const parts = [...document.querySelectorAll("main svg :is(text, [data-tone])")];
          for (const part of parts) {
            const least = part.matches("text") ? 4.5 : 3;
            const { fill, stroke } = getComputedStyle(part);
            const ratio = Math.max(ratioOf(fill), stroke === "none" ? 0 : ratioOf(stroke));
            if (ratio < least) found.push(`${part.outerHTML.slice(0, 80)}: ${ratio.toFixed(2)}`);
          }
          return { seen: parts.length, faults: [...new Set(found)] };
        });
        expect({ path, faults }).toEqual({ path, faults: [] });
        count += seen;
      }
      expect(count).toBeGreaterThan(100);
    },
  );

  test("says in words what it says in colours (A12)", async ({ visit }) => {
    const page = await visit("words/");
    const cells = page.locator("main tbody td");
    const words = await cells.evaluateAll((all) =>
      all.map((cell) => (cell instanceof HTMLElement ? cell.innerText.trim() : "")),
    );
    expect(words.length).toBeGreaterThan(dossier.issues.length * 3);
    expect(words.filter((said) => said.length < 3)).toEqual([]);
    const glance = await visit("");
    const told = await glance.locator("main [data-relation]").allInnerTexts();
    expect(told.length).toBeGreaterThanOrEqual(dossier.issues.length);
    const KINDS = /opposite ends|apart|neighbouring|same|overlap|different|cannot be compared/i;
    expect(told.filter((said) => !KINDS.test(said))).toEqual([]);
  });

  test("is in the colours of the system where the reader forces them (A14)", async ({ visit }) => {
    for (const path of DRAWN) {
      const page = await visit(path);
      await page.emulateMedia({ forcedColors: "active" });
      const faults = await page.evaluate(() => {
        const probe = document.createElement("i");
        document.body.append(probe);
        const system = new Set(
          "Canvas CanvasText LinkText VisitedText ButtonText ButtonFace ButtonBorder GrayText Highlight HighlightText Field FieldText Mark MarkText SelectedItem SelectedItemText AccentColor AccentColorText ActiveText"
            .split(" ")
            .map((name) => {
              probe.style.color = name;
              return getComputedStyle(probe).color;
            }),
        );
        probe.remove();
        const found = new Set<string>();
        for (const one of document.querySelectorAll("main *")) {
          if (!one.checkVisibility()) continue;
          const { color, fill, stroke } = getComputedStyle(one);
          const isShape = one.matches("svg :is(rect, path, circle, line, text, polygon)");
          for (const used of isShape ? [fill, stroke] : [color])
            if (
              used !== "none" &&
              !used.startsWith("url") &&
              !system.has(used) &&
              used !== "rgba(0, 0, 0, 0)"
            )
              found.add(`${one.tagName} ${one.getAttribute("class")} ${used}`);
        }
        return [...found];
      });
      expect({ path, faults }).toEqual({ path, faults: [] });
    }
  });
});

describe("what moves", () => {
  test.for(["reduce", "no-preference"] as const)(
    "is nothing of itself, and nothing in a loop (A15, %s)",
    async (reducedMotion, { visit }) => {
      for (const path of [...DRAWN, CELL, "present/", "statements/"]) {
        const page = await visit(path);
        await page.emulateMedia({ reducedMotion });
        await page.evaluate(() => window.scrollBy(0, 400));
        const step = page.locator('[aria-label^="Previous change"]').first();
        if (await step.isVisible()) await step.click();
        const faults = await page.evaluate(async () => {
          const found = new Set<string>();
          for (let frame = 0; frame < 10; frame += 1) {
            await new Promise((done) => requestAnimationFrame(done));
            for (const one of document.getAnimations())
              found.add(`an animation ${one.id} ${one.playState}`);
          }
          for (const one of document.querySelectorAll("*")) {
            const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(one);
            if (
              animationName !== "none" ||
              transitionDuration !== "0s" ||
              scrollBehavior === "smooth"
            )
              found.add(`${one.tagName} ${one.className}`);
          }
          return [...found];
        });
        expect({ path, faults }).toEqual({ path, faults: [] });
      }
    },
  );
});

describe("what is explained", () => {
  test("stays while the pointer is on it, and goes with Escape (A10)", async ({ visit }) => {
    const page = await visit("");
    const mark = page.locator("main button[popovertarget]:has(+ [role=note])").first();
    await mark.click();
    const note = page.locator("[role=note]:popover-open");
    await note.hover();
    await page.waitForTimeout(1000);
    expect(await note.count()).toBe(1);
    await page.keyboard.press("Escape");
    expect(await note.count()).toBe(0);
    expect(await mark.evaluate((one) => one === document.activeElement)).toBe(true);
  });

  test("stands in words too, wherever a tip of the browser says it (A10)", async ({ visit }) => {
    const codebook = await visit("codebook/");
    const written = await codebook.locator("main").evaluate((main) => main.textContent ?? "");
    for (const path of [...DRAWN, CELL, "pair/", "statements/", "sources/", "claims/", "about/"]) {
      const page = await visit(path);
      const tips = await page
        .locator("main [title]:not(iframe)")
        .evaluateAll((all) => all.map((one) => one.getAttribute("title") ?? ""));
      const words = await page.locator("main").evaluate((main) => main.textContent ?? "");
      const alone = tips.filter((tip) => !written.includes(tip) && !words.includes(tip));
      expect({ path, alone }).toEqual({ path, alone: [] });
    }
  });
});

type Use = (page: Page) => Promise<unknown>;
const earlier: Use = (page) => page.locator('[aria-label^="Previous change"]').first().click();
const ordered: Use = (page) => page.getByLabel("Order by").selectOption({ index: 2 });
const searched: Use = (page) => page.getByRole("searchbox").last().fill("ceasefire");

describe("what a choice has done", () => {
  test.for<readonly [path: string, what: string, use: Use]>([
    ["", "another day", earlier],
    ["words/", "another day", earlier],
    ["pair/", "another day", earlier],
    ["changes/", "another day", earlier],
    ["texts/", "another day", earlier],
    ["claims/", "another day", earlier],
    ["issue/nato-membership/", "another day", earlier],
    ["", "another order", ordered],
    ["words/", "another order", ordered],
    ["", "one relation", (page) => page.locator("main button[aria-pressed]").first().click()],
    ["statements/", "a search", searched],
    ["sources/", "a search", searched],
    ["statements/", "another order", (page) => page.locator("main thead button").first().click()],
  ])("is announced once, politely, on /%s after %s (A11)", async ([path, , use], { visit }) => {
    const page = await visit(path);
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      const LIVE = "output, [role=status], [aria-live]:not([aria-live=off])";
      new MutationObserver((records) => {
        const spoken = new Set<Element>();
        for (const { target } of records) {
          const element = target instanceof Element ? target : target.parentElement;
          const live = element?.closest(LIVE);
          if (live && !live.matches("[aria-live=off], [aria-busy=true]")) spoken.add(live);
        }
        for (const live of spoken) {
          const words = live.textContent?.trim() ?? "";
          if (words !== "") heard.push(words);
          if (live.matches("[aria-live=assertive], [role=alert]")) heard.push(`loud: ${words}`);
        }
      }).observe(document.body, { subtree: true, childList: true, characterData: true });
    });
    await use(page);
    const heard = () => page.evaluate(() => Reflect.get(window, "heard"));
    await expect.poll(heard).not.toEqual([]);
    await page.waitForTimeout(1200);
    expect(await heard()).toEqual([expect.any(String)]);
  });
});

describe("what a page is called", () => {
  test("is one heading, and a title of its own (A17)", async () => {
    const faults: string[] = [];
    const titles = new Map<string, string>();
    for (const route of routesOf(dossier)) {
      const path = pathOf(route);
      const page = await readFile(join(CACHE, `site-${dossier.id}`, path, "index.html"), "utf8");
      const title = /<title>([^<]+)<\/title>/.exec(page)?.[1] ?? "";
      const headings = page.match(/<h1[ >]/g)?.length ?? 0;
      if (headings !== 1) faults.push(`${path}: ${headings} headings`);
      // Of one party on one issue there are many statements, told apart below the heading; a figure stands in a page of its own.
      const isOfMany = route.view === "statement" || route.view === "figure";
      if (title === "" || (titles.has(title) && !isOfMany))
        faults.push(`${path} and ${titles.get(title)}: ${title}`);
      titles.set(title, path);
    }
    expect(faults).toEqual([]);
    expect(titles.size).toBeGreaterThan(500);
  });

  test("is said of each frame too, also of two (A17)", async ({ visit }) => {
    const page = await visit("embed/");
    const names = await page
      .locator("iframe")
      .evaluateAll((all) => all.map((frame) => frame.getAttribute("title") ?? ""));
    expect(names.length).toBeGreaterThan(0);
    expect(names).not.toContain("");
    expect(new Set(names).size).toBe(names.length);
  });
});
