import { by } from "#model/text/order.ts";
import { describe, expect } from "vitest";
import { indexOf } from "#model/big/whole.ts";
import { dateWords, lastDay } from "#model/dossier/edtf.ts";
import { NO_SELECTION } from "#state/selection.ts";
import { changesOf } from "#views/changes/changesOf.ts";
import { coursesOf } from "#views/changes/coursesOf.ts";
import { axeFindings } from "#e2e/testing/axe.ts";
import { realDossier } from "#e2e/testing/dossier.ts";
import { test } from "#e2e/testing/harness.ts";
import { tabTo } from "#e2e/testing/keyboard.ts";

const dossier = await realDossier();
const index = indexOf(dossier);
const issuesOf = (selection = NO_SELECTION) =>
  coursesOf(index, selection).topics.flatMap(({ issues }) => issues);

describe("changes", () => {
  test("draws a lane for each party on one axis, and nothing later than the date shown", async ({
    visit,
  }) => {
    for (const asOf of [undefined, "2025-12-03"]) {
      const page = await visit(`changes/${asOf ? `?as-of=${asOf}` : ""}`);
      const drawn = await page.locator("#courses article").evaluateAll((articles) =>
        articles.map((article) => ({
          id: article.id,
          lanes: [...article.querySelectorAll("li")].map((row) => ({
            party: row.querySelector("a")?.textContent,
            held: row.querySelectorAll("[data-tone]").length,
          })),
        })),
      );
      expect(drawn).toEqual(
        issuesOf({ ...NO_SELECTION, asOf }).map(({ issue, rows }) => ({
          id: issue.id,
          lanes: rows.map(({ party, spans }) => ({
            party: party.name,
            held: spans.flatMap(({ stretches }) => stretches.flatMap(({ tones }) => tones)).length,
          })),
        })),
      );
    }
  });

  test("keeps every mark in its lane, and all lanes and the axis in one column", async ({
    visit,
  }) => {
    for (const width of [320, 1280, 1920]) {
      const page = await visit("changes/", { width });
      const { astray, columns } = await page.evaluate(() => {
        const lanes = [...document.querySelectorAll("#courses [data-lane]")];
        const axis = document.querySelector("#courses [data-axis]");
        return {
          astray: lanes.flatMap((lane) => {
            const { left, right, top, bottom } = lane.getBoundingClientRect();
            return [...lane.querySelectorAll("rect, line")].filter((mark) => {
              const box = mark.getBoundingClientRect();
              return (
                box.left < left - 1 ||
                box.right > right + 2 ||
                box.top < top - 1 ||
                box.bottom > bottom + 1
              );
            }).length;
          }),
          columns: [
            ...new Set(
              [axis, ...lanes].map((one) => {
                const { left, right } = one?.getBoundingClientRect() ?? new DOMRect();
                return `${Math.round(left)} ${Math.round(right)}`;
              }),
            ),
          ],
        };
      });
      expect(astray.length).toBeGreaterThan(40);
      expect({ width, astray: astray.filter((count) => count > 0) }).toEqual({ width, astray: [] });
      expect(columns).toHaveLength(1);
    }
  });

  test("keeps the axis and the contents in sight, one below the other, wherever it is read", async ({
    visit,
  }) => {
    const page = await visit("changes/");
    for (const id of ["nato-membership", "negotiating-text"]) {
      await page
        .locator(`[id="${id}"]`)
        .evaluate((issue) => issue.scrollIntoView({ block: "center" }));
      const [contents, axis] = await Promise.all(
        [page.getByRole("navigation", { name: "On this page" }), page.locator("[data-axis]")].map(
          (one) => one.boundingBox(),
        ),
      );
      expect(contents?.y).toBe(0);
      expect(axis?.y ?? 0).toBeGreaterThanOrEqual((contents?.height ?? 99) - 1);
      expect(axis?.y ?? 800).toBeLessThan(80);
    }
    // A small picture each: all issues are under 3,400 px of it.
    const courses = await page.locator("#courses").boundingBox();
    expect(courses?.height).toBeLessThan(3400);
  });

  test("opens a party's words by mouse and by keyboard, and Escape gives the focus back to the row", async ({
    visit,
  }) => {
    const page = await visit("changes/");
    const focused = () => page.evaluate(() => document.activeElement?.id);
    await page.locator("#cell-russia-territory-control").click();
    await page.getByRole("dialog").waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    expect(await focused()).toBe("cell-russia-territory-control");
    await tabTo(page.locator("#cell-ukraine-territory-control"));
    await page.keyboard.press("Enter");
    await page.waitForURL(/evidence\/ukraine\/territory-control\/\?over=changes/);
    await page.keyboard.press("Escape");
    await expect.poll(focused).toBe("cell-ukraine-territory-control");
  });

  test("leads from a question to how it moved, with a lane as long as this one for each party", async ({
    visit,
  }) => {
    const page = await visit("changes/");
    await page.locator("#nato-membership h4 a").click();
    await page.waitForURL(/issue\/nato-membership\/#moved$/);
    const rows = issuesOf().find(({ issue }) => issue.id === "nato-membership")?.rows ?? [];
    expect(rows.length).toBeGreaterThan(1);
    for (const { party, words, since } of rows) {
      const told = await page.locator(`[id="moved-${party.id}"]`).innerText();
      expect(told).toContain(words);
      expect(told).toContain(since.replace(/^from /, ""));
    }
  });

  test("stands in the page before any script: lanes, how each party moved, and the changes", async ({
    visit,
  }) => {
    const page = await visit("changes/", { scripts: false, expected: ["preloaded"] });
    for (const list of await page.locator("#changes summary").all()) await list.click();
    for (const { issue, rows, silent } of issuesOf()) {
      const figure = page.locator(`[id="${issue.id}"]`);
      const told = await figure.innerText();
      for (const { words, since } of rows) expect(told).toContain(`${since} ${words}`);
      for (const { reason } of silent) expect(told).toContain(reason);
      expect(await figure.locator("svg[data-lane]").count()).toBe(rows.length);
      if (rows.length > 0) {
        const box = await figure.locator("svg[data-lane] [data-tone]").first().boundingBox();
        expect(box?.width).toBeGreaterThan(0);
      }
    }
    const { lists } = changesOf(index, NO_SELECTION);
    for (const { party, issue, after } of lists?.newlyOnRecord ?? []) {
      const entry = page
        .locator("#changes li")
        .filter({ hasText: `${party.name} on ${issue.name}` });
      expect((await entry.allInnerTexts()).join("\n")).toContain(after.words);
    }
  });

  test("keeps in the address what it counts from, and only when that is chosen", async ({
    visit,
  }) => {
    const page = await visit("changes/");
    const from = page.getByLabel("Count from");
    const { usual, starts } = changesOf(index, NO_SELECTION);
    expect(await from.inputValue()).toBe(usual);
    expect(
      await from
        .locator("optgroup")
        .evaluateAll((all) => all.map((one) => one.getAttribute("label"))),
    ).toEqual(starts.flatMap(({ name }) => name ?? []));

    const [text] = starts.find(({ name }) => name === "Texts on the table")?.starts ?? [];
    await from.selectOption(text?.day ?? "");
    await page.waitForURL(new RegExp(`since=${text?.day}`));
    const other = await visit(page.url());
    expect(await other.getByLabel("Count from").inputValue()).toBe(text?.day);
    await from.selectOption(usual ?? "");
    await page.waitForURL((url) => url.search === "");
  });

  test("names the texts that its axis marks, oldest first, with their dates", async ({ visit }) => {
    const page = await visit("changes/");
    const inOrder = dossier.proposals.toSorted(by(({ date, id }) => [lastDay(date), id]));
    expect(await page.locator("#courses ol li").allTextContents()).toEqual(
      inOrder.map(({ name, date }, at) => `${at + 1} ${name} ${dateWords(date)}`),
    );
    const marks = await page.locator("[data-kind=landmark]").allTextContents();
    const numbers = marks.flatMap((mark) => mark.split("–").map(Number));
    expect(numbers).toEqual([...new Set(numbers)].toSorted((a, b) => a - b));
    expect(numbers.at(-1)).toBe(inOrder.length);
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
});
