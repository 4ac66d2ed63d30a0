import { describe, expect } from "vitest";
import { indexOf } from "#model/big/whole.ts";
import { RELATION_KINDS, RELATION_WORDS } from "#model/words/relationWords.ts";
import { NO_SELECTION } from "#state/selection.ts";
import type { ComparedCell } from "#views/pair/comparedCellOf.ts";
import { compareOf } from "#views/pair/compareOf.ts";
import { axeFindings } from "#e2e/testing/axe.ts";
import { realDossier, textIn } from "#e2e/testing/dossier.ts";
import { test } from "#e2e/testing/harness.ts";
import { isFocused, tabTo } from "#e2e/testing/keyboard.ts";

const dossier = await realDossier();
const index = indexOf(dossier);
const parties = dossier.parties.map(({ id }) => id);
const [first] = dossier.proposals;
if (!first) throw new Error("the dossier has no text");
const { id: draft, name: draftName } = first;
const everybody = `pair/?compare=${parties.join(".")}`;

const partiesAndText = `pair/?compare=russia.ukraine.${draft}`;

/** The words that a cell must show: why it is silent, or every quote or summary that decides it. */
function wordsIn({ stands, silence }: ComparedCell): readonly string[] {
  if (silence) return [silence.label];
  return stands
    .flatMap(({ quotes }) => quotes)
    .map(({ statement }) => textIn(dossier, statement.id));
}

describe("the comparison", () => {
  test("says for every issue what the functions derive, with the deciding words", async ({
    visit,
  }) => {
    const page = await visit(everybody);
    const { topics } = compareOf(index, { ...NO_SELECTION, compared: parties });
    for (const { issue, pairs, hindered, cells } of topics.flatMap(({ rows }) => rows)) {
      const words = await page.getByRole("region", { name: issue.question }).innerText();
      for (const { names, short, detail } of pairs) {
        expect(words).toContain(`${names}: ${short}`);
        expect(words).toContain(detail);
      }
      for (const reason of hindered) expect(words).toContain(reason);
      for (const shown of cells.flatMap(wordsIn)) expect(words).toContain(shown);
      expect(words).not.toContain("%");
    }
  });

  test("has for every pair a box with the name of each issue under its word and number, which leads there", async ({
    visit,
  }) => {
    for (const [path, compared] of [
      ["pair/", undefined],
      [everybody, parties],
    ] as const) {
      const page = await visit(path);
      const { tallies } = compareOf(index, { ...NO_SELECTION, compared });
      const pairs = page.locator("[data-pair]");
      // One pair is open; of several each says its numbers, and opens.
      if (tallies.length > 1)
        for (const summary of await pairs.locator("summary").all()) await summary.click();
      const shown = await pairs.evaluateAll((all) =>
        all.map((pair) => ({
          summary: pair.querySelector("summary")?.innerText,
          groups: [...pair.querySelectorAll<HTMLElement>("[data-relation]")].map((group) =>
            group.innerText.split("\n").filter(Boolean),
          ),
        })),
      );
      expect(shown.length).toBe(tallies.length);
      for (const [at, { counts, entries }] of tallies.entries()) {
        const groups = RELATION_KINDS.filter((kind) => counts[kind] > 0 || kind === "same").map(
          (kind) => [
            `${counts[kind]} ${RELATION_WORDS[kind].short}`,
            ...entries.filter((one) => one.relation.kind === kind).map(({ issue }) => issue.name),
          ],
        );
        expect(shown[at]?.groups).toEqual(groups);
        for (const [words = ""] of groups) expect(shown[at]?.summary).toContain(words);
      }
      const box = pairs.first().getByRole("link").first();
      const issue = (await box.getAttribute("href"))?.slice(1);
      await box.click();
      await expect
        .poll(async () => Math.abs((await page.locator(`[id="${issue}"]`).boundingBox())?.y ?? 999))
        .toBeLessThan(200);
    }
  });

  test("stands in the page before any script, with every number and quote", async ({ visit }) => {
    const page = await visit("pair/", { scripts: false });
    const { topics, tallies } = compareOf(index, NO_SELECTION);
    expect(await page.locator("[data-pair] a").count()).toBe(tallies[0]?.entries.length);
    expect(await page.locator("main figure").count()).toBe(
      topics
        .flatMap(({ rows }) => rows.flatMap(({ cells }) => cells))
        .flatMap(({ stands }) => stands)
        .flatMap(({ quotes }) => quotes).length,
    );
    expect(await page.locator("main [style]").count()).toBe(0);
    expect(await page.getByRole("combobox").count()).toBe(0);
  });

  test("opens every position over the comparison by keyboard, and Escape gives the focus back", async ({
    visit,
  }) => {
    const page = await visit(partiesAndText);
    const links = page.locator('main a[id^="cell-"][href*="evidence"]');
    const ids = await links.evaluateAll((all) => all.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) {
      await tabTo(page.locator(`#${id}`));
      await page.keyboard.press("Enter");
      await page.getByRole("dialog").waitFor();
      expect(page.url()).toContain("over=pair");
      await page.keyboard.press("Escape");
      await page.getByRole("dialog").waitFor({ state: "detached" });
      await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe(id);
    }
  });

  test("adds, exchanges and removes columns by keyboard, in the address and back again", async ({
    visit,
  }) => {
    const page = await visit("pair/");
    await tabTo(page.getByRole("button", { name: "Add a column" }));
    await page.keyboard.press("Enter");
    await page.waitForURL(/compare=russia\.ukraine\.united-states$/);
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Shift+Tab");
    expect(await isFocused(page.getByRole("combobox", { name: "Column 3" }))).toBe(true);
    // A menu goes to what begins with the letters typed.
    await page.keyboard.type(draftName.slice(0, 12));
    await page.waitForURL(new RegExp(`compare=russia\\.ukraine\\.${draft}$`));
    await tabTo(page.getByRole("button", { name: "Remove Ukraine", exact: true }));
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe(
      "Column 1",
    );
    await page.waitForURL(new RegExp(`compare=russia\\.${draft}$`));
    const compared = (shown: typeof page) =>
      shown.getByText(": stated positions as of").innerText();
    const names = await compared(page);

    const other = await visit(page.url());
    expect(await compared(other)).toBe(names);
    await page.goBack();
    await page.goBack();
    await page.goBack();
    await page.getByText("Russia and Ukraine: stated positions as of").waitFor();
  });

  test.for([
    ["compare=russia", /at least two, and only Russia was chosen/],
    ["compare=atlantis", /Ignored in the address: the party or proposal “atlantis”/],
    [`compare=${[...parties, draft].join(".")}`, /first five of the 6 chosen/],
    ["issues=atlantis", /Ignored in the address: the issue “atlantis”/],
  ] as const)("says what it made of ?%s", async ([query, words], { visit }) => {
    const page = await visit(`pair/?${query}`);
    await page.getByRole("status").filter({ hasText: words }).waitFor();
    expect(await page.locator("[data-pair]").count()).toBeGreaterThan(0);
  });

  test.for([320, 768, 1280, 1920])(
    "fits %i px, with text and targets large enough",
    async (width, { visit }) => {
      const page = await visit(everybody, { width });
      const { overflow, small, tight } = await page.evaluate(() => {
        const visible = (element: Element) =>
          element.checkVisibility() && element.getClientRects().length > 0;
        const all = [...document.querySelectorAll("main *")].filter(visible);
        return {
          overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
          small: all.filter((e) => e.textContent && parseFloat(getComputedStyle(e).fontSize) < 12)
            .length,
          tight: all
            .filter((e) => e.matches("a, button, select, summary"))
            .filter(
              (e) => e.getBoundingClientRect().height < 24 || e.getBoundingClientRect().width < 24,
            )
            .map((e) => e.textContent),
        };
      });
      expect({ overflow, small, tight }).toEqual({ overflow: 0, small: 0, tight: [] });
    },
  );

  test.for([
    ["light", 1280],
    ["dark", 1280],
    ["light", 320],
    ["dark", 320],
  ] as const)(
    "has nothing that axe finds fault with, %s at %i px",
    async ([theme, width], { visit }) => {
      const page = await visit(partiesAndText, {
        width,
        dark: theme === "dark",
      });
      expect(await axeFindings(page)).toEqual([]);
    },
  );

  test.for([390, 600, 768, 900, 1280])(
    "uses the whole width at %i px, and is called as its link says",
    async (width, { visit }) => {
      const page = await visit("pair/", { width });
      expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe("Two parties");
      const empty = await page
        .locator("main section[aria-labelledby^=question-]")
        .evaluateAll((rows) =>
          rows.map((row) => {
            const right = Math.max(
              ...[...row.children].map((part) => part.getBoundingClientRect().right),
            );
            return Math.round(row.getBoundingClientRect().right - right);
          }),
        );
      expect(empty.length).toBe(17);
      expect(empty.filter((px) => px > 1)).toEqual([]);
    },
  );
});
