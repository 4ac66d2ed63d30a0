import { by } from "#model/text/order.ts";
import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { indexOf } from "#model/big/whole.ts";
import { dateWords, lastDay } from "#model/dossier/edtf.ts";
import { NO_SELECTION } from "#state/selection.ts";
import { changesOf } from "#views/changes/changesOf.ts";
import { timelineOf } from "#views/changes/timelineOf.ts";
import { axeFindings } from "./axe.ts";
import { realDossier } from "./dossier.ts";
import { test } from "./harness.ts";
import { tabTo } from "./keyboard.ts";

const dossier = await realDossier();
const index = indexOf(dossier);
const issuesOf = (selection = NO_SELECTION) =>
  timelineOf(index, selection).topics.flatMap((topic) => topic.issues);
const drawn = issuesOf().filter(({ rows }) => rows.length > 0);

/** Opens every topic: folded away, it draws nothing. */
async function unfold(page: Page) {
  for (const topic of await page.locator("main summary:has(h2)").all()) await topic.click();
}

/** Charts are drawn as they come near the screen. */
async function scrollThrough(page: Page, issues = drawn) {
  for (const { issue } of issues) {
    await page.locator(`[id="${issue.id}"]`).scrollIntoViewIfNeeded();
    await page.locator(`[id="${issue.id}"] .recharts-surface`).waitFor();
  }
}

describe("changes", () => {
  test("draws each statement once, and opens what it stands for", async ({ visit }) => {
    const page = await visit("changes/?as-of=2025-12-03&period=whole");
    await unfold(page);
    await scrollThrough(page);
    const selection = { ...NO_SELECTION, asOf: "2025-12-03", period: "whole" };
    for (const { issue, rows } of issuesOf(selection)) {
      const hrefs = await page
        .locator(`[id="${issue.id}"] .recharts-surface a`)
        .evaluateAll((marks) =>
          marks.map((mark) => new URL(mark.getAttribute("href") ?? "", location.href).pathname),
        );
      expect(hrefs).toEqual(rows.flatMap(({ lane }) => lane.marks.map(({ href }) => href)));
    }
  });

  test("keeps every mark in its lane, and none to the right of the date shown that was known by then", async ({
    visit,
  }) => {
    for (const width of [320, 1280]) {
      const page = await visit("changes/", { width });
      await unfold(page);
      await scrollThrough(page);
      const astray = await page.evaluate(() =>
        [...document.querySelectorAll("article")].flatMap((article) => {
          const line = article
            .querySelector(".recharts-reference-line:last-child line")
            ?.getBoundingClientRect();
          const lanes = [...article.querySelectorAll("[data-lane]")].map((lane) =>
            lane.getBoundingClientRect(),
          );
          return [...article.querySelectorAll(".recharts-surface a")]
            .filter((mark) => {
              const box = mark.getBoundingClientRect();
              const lane = lanes.find(
                ({ top, bottom }) => box.top >= top - 1 && box.bottom <= bottom + 1,
              );
              return (
                !lane || box.left < lane.left - 1 || box.right > (line?.right ?? lane.right) + 1
              );
            })
            .map((mark) => mark.textContent);
        }),
      );
      expect(astray, `at ${width} px`).toEqual([]);
    }
  });

  test("opens a mark by mouse and a row by keyboard, and Escape gives the focus back to the row", async ({
    visit,
  }) => {
    const page = await visit("changes/");
    await unfold(page);
    const rows = issuesOf().find(({ issue }) => issue.id === "territory-control")?.rows ?? [];
    const drawnFirst = rows.find(({ lane }) => lane.marks.length > 0);
    await page.locator("#territory-control .recharts-surface a").first().click();
    await page.getByRole("dialog").waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    expect(await page.evaluate(() => document.activeElement?.id)).toBe(drawnFirst?.cell);
    await tabTo(page.locator("#cell-ukraine-territory-control"));
    await page.keyboard.press("Enter");
    await page.waitForURL(/evidence\/ukraine\/territory-control\/\?over=changes/);
    await page.keyboard.press("Escape");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe(
      "cell-ukraine-territory-control",
    );
  });

  test("stands in the page before any script: positions, every statement and its page, and the changes", async ({
    visit,
  }) => {
    const page = await visit("changes/", { scripts: false, expected: ["preloaded"] });
    await unfold(page);
    for (const list of await page.locator("#changes summary").all()) await list.click();
    for (const { issue, rows, statements } of drawn) {
      const figure = page.locator(`[id="${issue.id}"]`);
      for (const { words, dates } of rows) {
        expect(await figure.innerText()).toContain(words);
        expect(await figure.innerText()).toContain(dates);
      }
      await figure.locator("summary").click();
      expect(await figure.locator("li[data-state], ol > li").count()).toBe(statements.length);
      for (const { what, meta } of statements)
        expect(await figure.innerText()).toContain(`${what}\n${meta}`);
    }
    const { lists } = changesOf(index, NO_SELECTION);
    for (const { party, issue, after } of lists?.newlyOnRecord ?? []) {
      const entry = page
        .locator("#changes li")
        .filter({ hasText: `${party.name} on ${issue.name}` });
      expect((await entry.allInnerTexts()).join("\n")).toContain(after.words);
    }
  });

  test("keeps in the address what time it draws and what it counts from, and only when that is chosen", async ({
    visit,
  }) => {
    const page = await visit("changes/");
    const time = page.getByLabel("The time drawn");
    const from = page.getByLabel("Count from");
    const { usual, starts } = changesOf(index, NO_SELECTION);
    expect([await time.inputValue(), await from.inputValue()]).toEqual(["", usual]);
    expect(
      await from
        .locator("optgroup")
        .evaluateAll((all) => all.map((one) => one.getAttribute("label"))),
    ).toEqual(starts.flatMap(({ name }) => name ?? []));

    await time.selectOption("whole");
    await page.waitForURL(/period=whole/);
    const [text] = starts.find(({ name }) => name === "Texts on the table")?.starts ?? [];
    await from.selectOption(text?.day ?? "");
    await page.waitForURL(new RegExp(`since=${text?.day}`));
    const other = await visit(page.url());
    expect([
      await other.getByLabel("The time drawn").inputValue(),
      await other.getByLabel("Count from").inputValue(),
    ]).toEqual(["whole", text?.day]);
    await from.selectOption(usual ?? "");
    await time.selectOption("");
    await page.waitForURL((url) => url.search === "");
  });

  test("names the texts that its axes mark, with their dates", async ({ visit }) => {
    const page = await visit("changes/");
    const numbers = (await page.locator("[data-kind=landmark]").first().textContent()) ?? "";
    expect(numbers).toMatch(/^1/);
    const inOrder = dossier.proposals.toSorted(by(({ date }) => lastDay(date)));
    const list = page.locator("section[aria-labelledby=whole-record] ol li");
    expect(await list.allTextContents()).toEqual(
      inOrder.map(({ name, date }, at) => `${at + 1} ${name} ${dateWords(date)}`),
    );
  });

  test.for([
    { width: 320, dark: false },
    { width: 1280, dark: true },
    { width: 1920, dark: false },
  ])(
    "has no violation, no text under 12 px, and does not scroll sideways at $width px, dark: $dark",
    async ({ width, dark }, { visit }) => {
      const page = await visit("changes/?since=2025-11-27", { width, dark });
      expect(await axeFindings(page)).toEqual([]);
      await unfold(page);
      await scrollThrough(page);
      expect(await axeFindings(page)).toEqual([]);
      const { overflow, small } = await page.evaluate(() => ({
        overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
        small: [...document.querySelectorAll("main *")]
          .filter((element) =>
            [...element.childNodes].some(
              ({ nodeType, textContent }) => nodeType === 3 && textContent?.trim(),
            ),
          )
          .filter((element) => parseFloat(getComputedStyle(element).fontSize) < 12)
          .map((element) => element.textContent),
      }));
      expect({ overflow, small }).toEqual({ overflow: 0, small: [] });
    },
  );

  test("moves nothing when its charts arrive", async ({ visit }) => {
    const before = (opening: Page) =>
      opening.addInitScript(() => {
        const shifts: number[] = [];
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            if ("value" in entry) shifts.push(Number(entry.value));
        }).observe({ type: "layout-shift", buffered: true });
        Object.assign(globalThis, { shifts });
      });
    // A topic alone is open from the start.
    for (const { topic } of timelineOf(index, NO_SELECTION).topics) {
      const issues = drawn.filter(({ issue }) => issue.topic === topic.id);
      const ids = issues.map(({ issue }) => issue.id);
      const page = await visit(`changes/?issues=${ids.join(".")}`, { before });
      await scrollThrough(page, issues);
      const shift = await page.evaluate(() => {
        const shifts: unknown = Reflect.get(globalThis, "shifts");
        return Array.isArray(shifts) ? shifts.reduce((sum, one) => sum + Number(one), 0) : 1;
      });
      expect({ topic: topic.name, isStill: shift < 0.02 }).toEqual({
        topic: topic.name,
        isStill: true,
      });
    }
  });
});
