import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { axeFindings } from "#e2e/testing/axe.ts";
import { test } from "#e2e/testing/harness.ts";
import { gone, measured, where } from "./stage.ts";

/** Of every slide in the overview, whether it is drawn whole, in its frame. */
function smallSlides(page: Page) {
  return page.getByRole("dialog").evaluate((overview) =>
    [...overview.querySelectorAll("li article")].map((slide) => {
      const frame = slide.closest("[inert]")?.getBoundingClientRect();
      const { left, right, top, bottom, width } = slide.getBoundingClientRect();
      return (
        frame !== undefined &&
        width > 200 &&
        left >= frame.left &&
        right <= frame.right &&
        top >= frame.top &&
        bottom <= frame.bottom
      );
    }),
  );
}

describe("a briefing before a room", () => {
  test("is gone through by keys alone, and each key does what the list of keys says", async ({
    visit,
  }) => {
    const page = await visit("present/");
    const there = await gone(page, "ArrowRight");
    const count = Number(/of (\d+)/.exec(there[0] ?? "")?.[1]);
    expect(there.length).toBeGreaterThan(25);
    expect(new Set(there).size).toBe(there.length);
    expect(there[0]).toMatch(/^Slide 1 of \d+$/);
    expect(await gone(page, "PageUp")).toEqual(there.toReversed());
    await page.keyboard.type("5");
    await page.keyboard.press("Enter");
    expect(await where(page)).toMatch(/^Slide 5 of/);
    await page.keyboard.press("End");
    expect(await where(page)).toBe(there.at(-1));
    await page.keyboard.press("Home");
    expect(await where(page)).toBe(there[0]);

    const cover = page.getByRole("button", { name: "Show the slide again" });
    for (const key of ["b", ".", "w"]) {
      await page.keyboard.press(key);
      expect(await cover.count()).toBe(1);
      // A clicker's next press brings the slide back, and goes nowhere.
      await page.keyboard.press("PageDown");
      expect(await cover.count()).toBe(0);
    }
    expect(await where(page)).toBe(there[0]);
    const pressed = (name: string | RegExp) =>
      page.getByRole("button", { name }).getAttribute("aria-pressed");
    await page.keyboard.press("n");
    await page.getByText("This briefing shows where Russia, Ukraine").waitFor();
    await page.keyboard.press("t");
    expect(await pressed(/^\d+:\d\d$/)).toBe("true");
    await page.keyboard.press("s");
    expect(await pressed("Spotlight")).toBe("true");
    const dialogs = page.locator("dialog");
    const before = await dialogs.count();
    for (const [key, name] of [
      ["o", "Overview"],
      ["?", "Keys"],
    ] as const) {
      await page.keyboard.press(key);
      await page.getByRole("dialog", { name }).waitFor();
      expect(await axeFindings(page)).toEqual([]);
      if (key === "o") expect(await smallSlides(page)).toEqual(Array(count).fill(true));
      await page.keyboard.press("Escape");
      // Closed, it takes Escape for itself until it is gone from the page too, sooner than a hand presses again.
      await expect.poll(() => dialogs.count()).toBe(before);
    }
    // Out one step at a time: the light, the notes, and then to the page that is presented.
    await page.keyboard.press("Escape");
    expect(await pressed("Spotlight")).toBe("false");
    await page.keyboard.press("Escape");
    expect(await pressed("Notes")).toBe("false");
    await page.keyboard.press("Escape");
    await page.waitForURL((url) => url.pathname === "/");
  });

  test("is legible from the back of the room on every slide and screen, light and dark (A03, A04)", async ({
    visit,
  }) => {
    const page = await visit("present/");
    const sizes = [
      [1280, 720],
      [1920, 1080],
      [1024, 768],
      [3840, 2160],
    ] as const;
    const found: string[] = [];
    let [least, count] = [Infinity, 0];
    for (const theme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme: theme });
      await page.keyboard.press("Home");
      await gone(page, "ArrowRight", async (at) => {
        for (const [width, height] of theme === "light" ? sizes : sizes.slice(1, 2)) {
          await page.setViewportSize({ width, height });
          const { faults, smallest, largest } = await page.evaluate(measured);
          found.push(...faults.map((fault) => `${theme} ${width} ${at}: ${fault}`));
          least = Math.min(least, smallest);
          if (largest < 42) found.push(`${theme} ${width} ${at}: nothing to point at, ${largest}`);
          count += 1;
        }
      });
    }
    expect(found).toEqual([]);
    expect(least).toBeGreaterThanOrEqual(24);
    expect(count).toBeGreaterThan(100);
  });

  test("fits the longest names, also from right to left", async ({ visit }) => {
    const long =
      "التحالف الدولي الطويل الاسم جدا of the Confederation of Unnecessarily Protracted Denominations";
    const page = await visit("present/?v=1.0.0&of=/&slide=2", {
      site: "harbour",
      before: (opened) =>
        opened.route("**/data/harbour-talks-1.0.0.json", async (route) => {
          const answer = await route.fetch();
          const dossier = await answer.json();
          for (const party of dossier.parties)
            Object.assign(party, {
              name: `${long} ${party.name}`,
              shortName: `${party.shortName} ${long.slice(0, 60)}`,
            });
          for (const issue of dossier.issues) {
            issue.name = `${issue.name} ${long}`;
            issue.question = `${issue.question} ${long} Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft?`;
            for (const option of issue.options) option.label = `${option.label} ${long}`;
          }
          await route.fulfill({ json: dossier });
        }),
    });
    await page.setViewportSize({ width: 1920, height: 1080 });
    await page.keyboard.press("Home");
    const found: string[] = [];
    const places = await gone(page, "ArrowRight", async (at) => {
      const { faults } = await page.evaluate(measured);
      found.push(...faults.map((fault) => `${at}: ${fault}`));
    });
    expect(places.length).toBeGreaterThan(8);
    expect(found).toEqual([]);
  });

  test("is gone through by touch, and by the buttons", async ({ visit }) => {
    const page = await visit("present/?slide=6", { width: 844 });
    const touch = await page.context().newCDPSession(page);
    const swipe = async (from: number, to: number) => {
      const at = (x: number) => [{ x, y: 200 }];
      await touch.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: at(from) });
      for (const share of [0.3, 0.6, 1])
        await touch.send("Input.dispatchTouchEvent", {
          type: "touchMove",
          touchPoints: at(from + (to - from) * share),
        });
      await touch.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
    };
    await swipe(600, 300);
    await expect.poll(() => where(page)).toMatch(/^Slide 6 of \d+, step 2/);
    await swipe(300, 600);
    await expect.poll(() => where(page)).toMatch(/^Slide 6 of \d+, step 1/);
    await swipe(700, 700);
    await expect.poll(() => where(page)).toMatch(/^Slide 6 of \d+, step 2/);
    await swipe(40, 40);
    await expect.poll(() => where(page)).toMatch(/^Slide 6 of \d+, step 1/);
    await page.getByRole("button", { name: "Next" }).click();
    await page.getByRole("button", { name: "Back" }).click();
    await page.getByRole("button", { name: "Overview" }).click();
    await page.getByRole("dialog").getByRole("button", { name: /^7/ }).click();
    expect(await where(page)).toMatch(/^Slide 7 of/);
    await touch.detach();
  });

  test("loses nothing with the full screen or a reload, tells each step once, and moves nothing", async ({
    visit,
  }) => {
    const page = await visit("present/");
    await page.evaluate(() => {
      const told: string[] = [];
      Object.assign(window, { told });
      const region = document.querySelector("p[aria-live=polite]");
      new MutationObserver(() => told.push(region?.textContent ?? "")).observe(region ?? document, {
        childList: true,
        characterData: true,
        subtree: true,
      });
    });
    await page.keyboard.press("f");
    await page.waitForFunction(() => document.fullscreenElement !== null);
    for (let step = 0; step < 6; step += 1) await page.keyboard.press("ArrowRight");
    await page.evaluate(() => document.exitFullscreen());
    const at = await where(page);
    expect(at).toMatch(/, step 2/);
    const told: unknown = await page.evaluate(() => Reflect.get(window, "told"));
    expect(told).toHaveLength(6);
    expect(String(told)).toContain(`${at}. Who controls the regions that Russia claims?`);
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    await page.reload();
    await page.waitForSelector("html[data-live]:not([data-asked])", { state: "attached" });
    expect(await where(page)).toBe(at);
    expect(await axeFindings(page)).toEqual([]);
  });

  test.for(["real", "nested"] as const)(
    "is made of any page, from its button (%s)",
    async (site, { visit }) => {
      const page = await visit("issue/nato-membership/?as-of=2025-06-30", { site, width: 1440 });
      await page.locator("header").getByRole("link", { name: "Present this" }).click();
      await page.getByRole("heading", { name: "Can Ukraine join NATO?", level: 2 }).waitFor();
      expect(await page.getByText("As of 30 Jun 2025").first().isVisible()).toBe(true);
      await page.keyboard.press("Escape");
      await page.getByRole("heading", { name: "Can Ukraine join NATO?", level: 1 }).waitFor();
      expect(new URL(page.url()).search).toBe("?as-of=2025-06-30");
    },
  );

  test("can be read without scripts, slide below slide, with its notes and sources", async ({
    visit,
  }) => {
    const page = await visit("present/", { scripts: false });
    expect(await page.locator("article h2").count()).toBeGreaterThan(12);
    expect(await page.getByText("This briefing shows where Russia, Ukraine").isVisible()).toBe(
      true,
    );
    expect(await page.locator("main ol a[href^=http]").count()).toBeGreaterThan(10);
    for (const width of [768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const over = await page.locator("article").evaluateAll((slides) => {
        const places = slides.map((slide) => slide.parentElement?.parentElement);
        return places.flatMap((place, at) => {
          const bottom = Math.max(
            ...[...(place?.children ?? [])].map((part) => part.getBoundingClientRect().bottom),
          );
          const next = slides[at + 1]?.getBoundingClientRect().top ?? Infinity;
          return bottom > next + 1 ? [`${at}: ${bottom} over ${next}`] : [];
        });
      });
      expect([width, over]).toEqual([width, []]);
    }
  });
});
