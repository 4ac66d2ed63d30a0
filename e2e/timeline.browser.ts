import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { changeDaysOf } from "../src/model/changeDays.ts";
import { indexOf } from "../src/model/dossierIndex.ts";
import { dateWords } from "../src/model/edtf.ts";
import { positionOf } from "../src/model/position.ts";
import { cellWords } from "../src/model/positionWords.ts";
import { NO_SELECTION } from "../src/state/selection.ts";
import { changesOf } from "../src/views/timeline/changesOf.ts";
import { timelineOf } from "../src/views/timeline/timelineOf.ts";
import { realDossier } from "./dossier.ts";
import { axeFindings, test } from "./harness.ts";

const dossier = await realDossier();
const index = indexOf(dossier);
const days = changeDaysOf(index).map(({ day }) => day);
const issuesOf = (selection = NO_SELECTION) =>
  timelineOf(index, selection).topics.flatMap((topic) => topic.issues);
const drawn = issuesOf().filter(({ rows }) => rows.length > 0);

/** Charts are drawn as they come near the screen. */
async function scrollThrough(page: Page) {
  for (const { issue } of drawn) {
    await page.locator(`[id="${issue.id}"]`).scrollIntoViewIfNeeded();
    await page.locator(`[id="${issue.id}"] .recharts-surface`).waitFor();
  }
}

describe("the timeline", () => {
  test("draws each statement once, and opens what it stands for", async ({ visit }) => {
    const page = await visit("timeline/?as-of=2025-12-03");
    await scrollThrough(page);
    for (const { issue, rows } of issuesOf({ ...NO_SELECTION, asOf: "2025-12-03" })) {
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
      const page = await visit("timeline/", { width });
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
    const page = await visit("timeline/");
    await page.locator("#territory-control .recharts-surface a").first().click();
    await page.getByRole("dialog").waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    expect(await page.evaluate(() => document.activeElement?.id)).toBe(
      "cell-russia-territory-control",
    );
    await page.locator("#cell-ukraine-territory-control").focus();
    await page.keyboard.press("Enter");
    await page.waitForURL(/evidence\/ukraine\/territory-control\/\?over=timeline/);
    await page.keyboard.press("Escape");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe(
      "cell-ukraine-territory-control",
    );
  });

  test("stands in the page before any script: positions, every statement and its page, and the changes", async ({
    visit,
  }) => {
    const page = await visit("timeline/", { scripts: false, expected: ["preloaded"] });
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
      expect(await entry.innerText()).toContain(after.words);
    }
  });

  test("has no violation in any theme or width, no text under 12 px, and does not scroll sideways", async ({
    visit,
  }) => {
    const sights = [
      { width: 320, dark: false },
      { width: 1280, dark: true },
      { width: 1920, dark: false },
    ];
    for (const { width, dark } of sights) {
      const page = await visit("timeline/?since=2025-11-27", { width, dark });
      await scrollThrough(page);
      expect(await axeFindings(page), `${width} px`).toEqual([]);
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
    }
  });

  test("moves nothing when its charts arrive", async ({ visit }) => {
    const page = await visit("timeline/", {
      before: (opening) =>
        opening.addInitScript(() => {
          const shifts: number[] = [];
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries())
              if ("value" in entry) shifts.push(Number(entry.value));
          }).observe({ type: "layout-shift", buffered: true });
          Object.assign(globalThis, { shifts });
        }),
    });
    await scrollThrough(page);
    const shift = await page.evaluate(() => {
      const shifts: unknown = Reflect.get(globalThis, "shifts");
      return Array.isArray(shifts) ? shifts.reduce((sum, one) => sum + Number(one), 0) : 1;
    });
    expect(shift).toBeLessThan(0.02);
  });
});

describe("the date shown", () => {
  test("is stepped by the arrow keys of its slider, and the matrix says at each change what the functions derive", async ({
    visit,
  }) => {
    const page = await visit(`?as-of=${days[0]}`);
    const slider = page.getByRole("slider");
    await slider.focus();
    for (const [at, asOf] of days.entries()) {
      if (at > 0) await page.keyboard.press("ArrowRight");
      expect(await slider.getAttribute("aria-valuetext")).toBe(
        `${dateWords(asOf)}, change ${at + 1} of ${days.length}`,
      );
      const names = await page
        .locator("td a[id]")
        .evaluateAll((links) =>
          links.map((link) => [link.id, link.getAttribute("aria-label") ?? ""] as const),
        );
      const cells = new Map(names);
      for (const { id: issue } of dossier.issues) {
        for (const { id: party } of dossier.parties) {
          const question = { party, issue, asOf };
          expect(cells.get(`cell-${party}-${issue}`)).toContain(
            cellWords(index, question, positionOf(index, question)),
          );
        }
      }
    }
  });

  test("is stepped by its buttons, which say where they lead, and Back undoes it", async ({
    visit,
  }) => {
    const page = await visit("timeline/");
    const [last, before] = [days.at(-2) ?? "", days.at(-3) ?? ""];
    await page.getByRole("button", { name: `Previous change: ${dateWords(last)}` }).click();
    await page.waitForURL(new RegExp(`as-of=${last}`));
    await page.getByRole("button", { name: `Previous change: ${dateWords(before)}` }).click();
    await page.waitForURL(new RegExp(`as-of=${before}`));
    expect(
      await page
        .getByRole("status")
        .filter({ hasText: `As of ${dateWords(before)}` })
        .count(),
    ).toBe(1);
    await page.goBack();
    await page.getByRole("button", { name: `Previous change: ${dateWords(before)}` }).waitFor();
  });

  test("plays from the first change to the last, and stops", async ({ visit }) => {
    const page = await visit("timeline/", { before: (opening) => opening.clock.install() });
    await page.clock.pauseAt(Date.now() + 60_000);
    const place = page.getByText(/^(after )?change \d+ of \d+$/);
    await page.getByRole("button", { name: "Play" }).click();
    for (let at = 1; at < days.length; at += 1) {
      expect(await place.innerText()).toBe(`change ${at} of ${days.length}`);
      await page.clock.runFor(2000);
    }
    expect(await place.innerText()).toBe(`change ${days.length} of ${days.length}`);
    await page.getByRole("button", { name: "Play" }).waitFor();
  });

  test("takes a typed date of the record, and says so of any other", async ({ visit }) => {
    const page = await visit("timeline/");
    await page.getByRole("textbox", { name: "As of" }).fill("2025-01-01");
    await page.getByText(`after change 2 of ${days.length}`).waitFor();
    await page.getByRole("textbox", { name: "As of" }).fill("2026-01-01");
    await page.getByText("The record runs from 30 Jun 2024 to 6 Dec 2025.").waitFor();
    await page.getByRole("textbox", { name: "As of" }).blur();
    expect(await page.getByRole("textbox", { name: "As of" }).inputValue()).toBe("2025-01-01");
  });

  test("has controls of at least 24 pixels at every width", async ({ visit }) => {
    for (const width of [320, 1280]) {
      const page = await visit("", { width });
      const boxes = await page
        .locator("fieldset :is(button, input)")
        .evaluateAll((controls) =>
          controls
            .map((control) => control.getBoundingClientRect())
            .map(({ width: wide, height }) => Math.min(wide, height)),
        );
      expect(Math.min(...boxes)).toBeGreaterThanOrEqual(24);
    }
  });
});
