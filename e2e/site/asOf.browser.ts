import { describe, expect } from "vitest";
import { asOfSteps } from "#app/choices/asOf/asOfSteps.ts";
import { tempoOf } from "#app/choices/asOf/usePlay.ts";
import { changeDaysOf } from "#model/position/changeDays.ts";
import { indexOf } from "#model/big/whole.ts";
import { dateWords } from "#model/dossier/edtf.ts";
import { cellOf } from "#model/position/cell.ts";
import { realDossier } from "#e2e/testing/dossier.ts";
import { test } from "#e2e/testing/harness.ts";
import { tabTo } from "#e2e/testing/keyboard.ts";
import { cellName, stanceWords } from "#model/words/cellWords.ts";
import { SILENCE_WORDS } from "#model/words/position/positionCodes.ts";
import { recordByWords } from "#model/words/recordBy.ts";

const dossier = await realDossier();
const index = indexOf(dossier);
const changes = changeDaysOf(index);
const days = changes.map(({ day }) => day);

describe("the date shown", () => {
  test("is stepped by the arrow keys of its slider, and the matrix says at each change what the functions derive", async ({
    visit,
  }) => {
    const page = await visit(`words/?as-of=${days[0]}`);
    const slider = page.getByRole("slider");
    await tabTo(slider);
    for (const [at, asOf] of days.entries()) {
      if (at > 0) await page.keyboard.press("ArrowRight");
      const { place } = asOfSteps({ days: changes, end: dossier.asOf }, asOf);
      expect(await slider.getAttribute("aria-valuetext")).toBe(`${dateWords(asOf)}, ${place}`);
      const names = await page
        .locator("td a[id^=cell-]")
        .evaluateAll((links) => links.map((link) => [link.id, link.textContent] as const));
      const cells = new Map(names);
      for (const { id: issue } of dossier.issues) {
        for (const { id: party } of dossier.parties) {
          const question = { party, issue, asOf };
          const { stands, position } = cellOf(index, question);
          const said = stands.map(({ options }) => stanceWords(index.issueOf(issue), options));
          const name = cells.get(`cell-${party}-${issue}`) ?? "";
          expect(name.startsWith(cellName(index, question))).toBe(true);
          for (const words of said) expect(name).toContain(words);
          if (position.kind === "silent")
            expect(name).toContain(SILENCE_WORDS[position.silence].long);
        }
      }
    }
  });

  test("is stepped by its buttons, which say where they lead, and Back undoes it", async ({
    visit,
  }) => {
    const page = await visit("changes/");
    const earlier = days.filter((day) => day < dossier.asOf);
    const [last, before] = [earlier.at(-1) ?? "", earlier.at(-2) ?? ""];
    await page.getByRole("button", { name: `Previous change: ${dateWords(last)}` }).click();
    await page.waitForURL(new RegExp(`as-of=${last}`));
    await page.getByRole("button", { name: `Previous change: ${dateWords(before)}` }).click();
    await page.waitForURL(new RegExp(`as-of=${before}`));
    await page
      .getByRole("status")
      .filter({ hasText: `were made by ${dateWords(before)}` })
      .waitFor({ state: "attached" });
    await page.goBack();
    await page.getByRole("button", { name: `Previous change: ${dateWords(before)}` }).waitFor();
  });

  test("plays the changes in about twenty seconds as one step of history, says how much had been said, and stops", async ({
    visit,
  }) => {
    const page = await visit("changes/", { before: (opening) => opening.clock.install() });
    await page.clock.pauseAt(Date.now() + 60_000);
    const depth = () => page.evaluate(() => history.length);
    const before = await depth();
    const stops = days.at(-1) === dossier.asOf ? days : [...days, dossier.asOf];
    const { stride, ms } = tempoOf(stops.length);
    await page.getByRole("button", { name: "Play" }).click();
    const field = page.getByRole("textbox", { name: "As of" });
    for (let at = 0; at < stops.length - 1; at += stride) {
      expect(await field.inputValue()).toBe(dateWords(stops[at] ?? ""));
      if (at === 0)
        await page
          .getByText(recordByWords(index, stops[0] ?? ""))
          .first()
          .waitFor();
      await page.clock.runFor(ms);
    }
    expect(await field.inputValue()).toBe(dateWords(dossier.asOf));
    await page.getByRole("button", { name: "Play" }).waitFor();
    await page.clock.runFor(1000);
    // The end is what was shown before: nothing was chosen, and nothing is to be undone.
    expect(await depth()).toBe(before);
  });

  test("takes a typed date of the record, and says so of any other", async ({ visit }) => {
    const page = await visit("changes/");
    const steps = { days: changeDaysOf(index), end: dossier.asOf };
    const [first, end] = [index.byDay[0]?.day ?? "", dossier.asOf];
    const field = page.getByRole("textbox", { name: "As of" });
    await field.fill("1.1.2025");
    const { place } = asOfSteps(steps, "2025-01-01");
    await page.waitForFunction(
      (words) => document.querySelector("[type=range]")?.getAttribute("aria-valuetext") === words,
      `1 Jan 2025, ${place}`,
    );
    await field.fill("7/5/2025");
    await page.getByText("may be 7 May 2025 or 5 Jul 2025: write the month as a word").waitFor();
    await field.fill("1 Jan 2031");
    await page
      .getByText(`The record runs from ${dateWords(first)} to ${dateWords(end)}.`)
      .waitFor();
    await field.blur();
    expect(await field.inputValue()).toBe("1 Jan 2025");
  });

  test("has controls of at least 24 pixels at every width", async ({ visit }) => {
    for (const width of [320, 360, 768, 1280, 1920]) {
      const page = await visit("", { width });
      if (width < 768) await page.getByRole("button", { name: /^As of/ }).click();
      const boxes = await page
        .getByRole("group", { name: "The date shown" })
        .locator("button, input")
        .evaluateAll((controls) =>
          controls
            .map((control) => control.getBoundingClientRect())
            .map(({ width: wide, height }) => Math.min(wide, height)),
        );
      expect(boxes.length).toBeGreaterThan(4);
      expect(Math.min(...boxes)).toBeGreaterThanOrEqual(24);
    }
  });
});
