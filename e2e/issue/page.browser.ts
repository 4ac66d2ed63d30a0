import { describe, expect } from "vitest";
import { axeFindings } from "#e2e/testing/axe.ts";
import { copiedIn, COPYING } from "#e2e/testing/copied.ts";
import { test } from "#e2e/testing/harness.ts";
import { find, harbour, real, sentenceWords } from "./pages.ts";
import { says } from "#e2e/testing/says.ts";

describe("the page of an issue", () => {
  test.for([
    ["real", real],
    ["harbour", harbour],
  ] as const)(
    "shows every issue of the %s dossier as the functions derive it, with and without scripts",
    async ([site, pages], { visit }) => {
      for (const { issue, answer, scale, words, moved, texts, claims, unknown } of pages) {
        for (const scripts of [false, true]) {
          const page = await visit(`issue/${issue.id}/`, { site, scripts });
          expect(await page.locator("h1").innerText()).toBe(issue.question);
          const said = await page.locator("main").innerText();
          says(said, [answer.relation?.detail, answer.record, answer.widest]);
          for (const { without, becomes } of answer.flips.slice(0, 1))
            expect(said).toContain(`${without}: ${becomes}.`);
          const section = page.locator("#scale");
          const shown = await section.innerText();
          for (const { sentence, qualifiers, said: when } of scale.lanes)
            says(shown, [sentenceWords(sentence), when, ...qualifiers]);
          for (const { name, label, detail } of scale.silent)
            // Whoever was no party to it has nothing more to be said of.
            says(shown, [name, label, detail || undefined]);
          says(shown, [scale.ground?.finding]);
          if (issue.scale === "ordinal" && scale.lanes.length > 0) {
            expect(await section.locator("thead th").count()).toBe(issue.options.length + 2);
            for (const lane of scale.lanes) {
              const cells = section.locator(`[data-row="${lane.key}"] td`);
              expect((await cells.allTextContents()).slice(0, -1)).toEqual(
                issue.options.map(({ id }) =>
                  lane.options.includes(id) ? "left open" : "not left open",
                ),
              );
            }
          } else expect(await section.locator("table").count()).toBe(0);
          const cards = page.locator("#words article");
          expect(await cards.count()).toBe(words.length);
          for (const [at, card] of words.entries()) {
            const text = await cards.nth(at).innerText();
            says(text, [sentenceWords(card.sentence), card.support, card.alsoTold]);
          }
          const told = await page.locator("#moved").innerText();
          for (const { name, first, course, count, steps } of moved.courses) {
            says(told, [name, first, course, count]);
            says(
              told,
              steps.map((step) => `${step.when} ${step.words}`),
            );
          }
          expect(await page.locator("#moved [data-step]").count()).toBe(
            moved.courses.reduce((sum, { steps }) => sum + steps.length, 0),
          );
          const rows = page.locator("#texts tbody tr");
          expect(await rows.count()).toBe(texts.rows.length);
          for (const [at, row] of texts.rows.entries()) {
            const text = await rows.nth(at).innerText();
            const fits = row.fits.flatMap((fit) => [fit.words, ...fit.notes]);
            says(text, [row.name, row.known, row.clause, row.fate, ...fits]);
          }
          const listed = await page.locator("#claims").innerText();
          for (const { between, label, compared } of claims)
            says(listed, [`${between}: ${label}`, compared]);
          const thin = await page.locator("#not-known").innerText();
          for (const { name, doubts, wanted } of unknown) says(thin, [name, ...doubts, wanted]);
          for (const { without, becomes } of answer.flips)
            expect(thin).toContain(`${without}: ${becomes}.`);
          if (!scripts) expect(await page.locator("main [style]").count()).toBe(0);
          await visit.leave(page);
        }
      }
    },
  );

  test.for([1280, 320])(
    "draws each band over the columns of its options, at %i px",
    async (width, { visit }) => {
      for (const id of ["territory-control", "nato-membership"]) {
        const { issue, scale } = find(real, id);
        const page = await visit(`issue/${issue.id}/`, { width });
        const measured = await page.locator("#scale").evaluate((section) => {
          const middleOf = (box: Element) => {
            const { left, right } = box.getBoundingClientRect();
            return (left + right) / 2;
          };
          return {
            columns: [...section.querySelectorAll("thead th[id]")].map(middleOf),
            rows: [...section.querySelectorAll("tr[data-row]")].map((row) =>
              [...row.querySelectorAll("i")].map((piece) => ({
                middle: middleOf(piece),
                isOpen: piece.hasAttribute("data-tone"),
              })),
            ),
          };
        });
        expect(measured.rows).toHaveLength(scale.lanes.length);
        for (const [at, pieces] of measured.rows.entries()) {
          const lane = scale.lanes[at];
          for (const [place, { middle, isOpen }] of pieces.entries()) {
            expect(Math.abs(middle - (measured.columns[place] ?? 0))).toBeLessThan(2);
            const option = issue.options[place]?.id;
            expect(isOpen).toBe(option !== undefined && lane?.options.includes(option));
          }
        }
      }
    },
  );

  test("keeps its contents in sight on a long page, each leading to its section", async ({
    visit,
  }) => {
    const page = await visit("issue/territory-control/");
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    expect(height).toBeGreaterThan(3 * 800);
    const contents = page.getByRole("navigation", { name: "On this page" });
    for (const link of await contents.getByRole("link").all()) {
      await link.click();
      const target = page.locator(
        `main ${await link.getAttribute("href").then((href) => href?.replace(/^[^#]*/, ""))}`,
      );
      await expect
        .poll(async () => (await target.locator("h2").boundingBox())?.y ?? -1)
        .toBeGreaterThan(0);
      const [bar, head] = await Promise.all([
        contents.boundingBox(),
        target.locator("h2").boundingBox(),
      ]);
      expect(bar?.y).toBeGreaterThanOrEqual(0);
      expect((bar?.y ?? 0) + (bar?.height ?? 0)).toBeLessThanOrEqual((head?.y ?? 0) + 1);
      expect(head?.y).toBeLessThan(800);
    }
  });

  test("has all of its contents in one line from 768 px", async ({ visit }) => {
    const page = await visit("issue/territory-control/", { width: 768 });
    const line = await page
      .getByRole("navigation", { name: "On this page" })
      .locator("ul")
      .evaluate((list) => ({
        hidden: list.scrollWidth - list.clientWidth,
        tops: new Set([...list.children].map((one) => one.getBoundingClientRect().top)).size,
      }));
    expect(line).toEqual({ hidden: 0, tops: 1 });
  });

  test("follows the date and the parties chosen", async ({ visit }) => {
    const page = await visit("issue/nato-membership/?parties=ukraine.russia&as-of=2025-06-30");
    const rows = page.locator("#scale tr[data-row]");
    await expect.poll(() => rows.count()).toBe(2);
    expect(await rows.nth(0).innerText()).toContain("Ukraine");
    expect(await page.locator("#words article").count()).toBe(2);
    expect(await page.locator("#scale").innerText()).not.toContain("Dec 2025");
  });

  test("opens the evidence from the band's words, and Escape gives the focus back", async ({
    visit,
  }) => {
    for (const id of ["nato-membership", "negotiating-text"]) {
      const { scale } = find(real, id);
      const page = await visit(`issue/${id}/`);
      for (const { cell, path } of scale.lanes.filter((lane) => lane.cell)) {
        const link = page.locator(`#${cell}`);
        await link.focus();
        await page.keyboard.press("Enter");
        await page.getByRole("dialog").waitFor();
        expect(new URL(page.url()).pathname).toBe(path);
        await page.keyboard.press("Escape");
        await page.getByRole("dialog").waitFor({ state: "detached" });
        expect(new URL(page.url()).pathname).toBe(`/issue/${id}/`);
        expect(await page.evaluate(() => document.activeElement?.id)).toBe(cell);
      }
    }
  });

  test("opens the evidence by touch", async ({ visit }) => {
    const page = await visit("issue/nato-membership/", { width: 390, context: { hasTouch: true } });
    await page.locator("#cell-ukraine-nato-membership").tap();
    await page.getByRole("dialog").waitFor();
  });

  test("shades what all on record leave open, and the sentence names it", async ({ visit }) => {
    const shared = real.find(
      ({ issue, scale }) => issue.scale === "ordinal" && (scale.ground?.options.length ?? 0) > 0,
    );
    const option = shared?.scale.ground?.options[0];
    const page = await visit(`issue/${shared?.issue.id}/`);
    const shades = await page
      .locator("#scale td[data-ground], #scale td:not([data-ground])")
      .evaluateAll((cells) =>
        cells
          .filter((cell) => !cell.querySelector("a"))
          .map((cell) => [
            cell.hasAttribute("data-ground"),
            getComputedStyle(cell).backgroundColor !== "rgba(0, 0, 0, 0)",
          ]),
      );
    expect(shades.length).toBeGreaterThan(0);
    for (const [isGround, isShaded] of shades) expect(isShaded).toBe(isGround);
    expect(await page.locator(`#option-${option?.id}`).innerText()).toContain(
      "left open by all on record",
    );
    expect(await page.locator("#scale").innerText()).toContain(shared?.scale.ground?.finding);
  });

  test("has the way to the question before and after, and copies the link to itself", async ({
    visit,
  }) => {
    const page = await visit("issue/nato-membership/?as-of=2025-12-05", COPYING);
    await page.locator("main").getByRole("button", { name: "Copy link" }).click();
    await page.getByText("Copied").waitFor();
    expect(await copiedIn(page)).toBe(page.url());
    const others = page.getByRole("navigation", { name: "Other questions" });
    await others.getByRole("link").last().click();
    await expect.poll(() => new URL(page.url()).pathname).toBe("/issue/neutrality/");
    await others.getByRole("link").first().click();
    await expect.poll(() => new URL(page.url()).pathname).toBe("/issue/nato-membership/");
  });

  test.for([
    [1280, false],
    [1280, true],
    [320, false],
    [320, true],
  ] as const)(
    "passes axe and never scrolls sideways at %i px, dark: %s",
    async ([width, dark], { visit }) => {
      for (const id of ["nato-membership", "negotiating-text", "guarantee-strength"]) {
        const page = await visit(`issue/${id}/`, { width, dark });
        await page.locator("#moved").scrollIntoViewIfNeeded();
        await page.locator("#moved svg [data-course]").first().waitFor({ state: "attached" });
        // Under the bar that stays, a link has less room than it has.
        await page.evaluate(() => scrollTo(0, 0));
        expect(await axeFindings(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      }
    },
  );
});
