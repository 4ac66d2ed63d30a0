import { describe, expect } from "vitest";
import { asOfSteps } from "#app/choices/asOfSteps.ts";
import { changeDaysOf } from "#model/position/changeDays.ts";
import { indexOf } from "#model/big/whole.ts";
import { dateWords } from "#model/dossier/edtf.ts";
import { cellOf } from "#model/position/cell.ts";
import { realDossier } from "./dossier.ts";
import { test } from "./harness.ts";
import { lineOf } from "#model/words/cellWords.ts";

const dossier = await realDossier();
const index = indexOf(dossier);
const days = changeDaysOf(index).map(({ day }) => day);

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
            lineOf(index, cellOf(index, question)),
          );
        }
      }
    }
  });

  test("is stepped by its buttons, which say where they lead, and Back undoes it", async ({
    visit,
  }) => {
    const page = await visit("timeline/");
    const earlier = days.filter((day) => day < dossier.asOf);
    const [last, before] = [earlier.at(-1) ?? "", earlier.at(-2) ?? ""];
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
    const page = await visit("", { before: (opening) => opening.clock.install() });
    await page.clock.pauseAt(Date.now() + 60_000);
    const place = page.getByText(/^(after )?change \d+ of \d+$/);
    await page.getByRole("button", { name: "Play" }).click();
    for (let at = 1; at < days.length; at += 1) {
      expect(await place.innerText()).toBe(`change ${at} of ${days.length}`);
      await page.clock.runFor(2000);
    }
    expect(await place.innerText()).toBe(`change ${days.length} of ${days.length}`);
    // The end of the record is a stop of its own when nothing changes on it.
    if (days.at(-1) !== dossier.asOf) await page.clock.runFor(2000);
    await page.getByRole("button", { name: "Play" }).waitFor();
  });

  test("takes a typed date of the record, and says so of any other", async ({ visit }) => {
    const page = await visit("timeline/");
    const steps = { days: changeDaysOf(index), end: dossier.asOf };
    const [first, end] = [index.byDay[0]?.day ?? "", dossier.asOf];
    await page.getByRole("textbox", { name: "As of" }).fill("2025-01-01");
    await page.getByText(asOfSteps(steps, "2025-01-01").place, { exact: true }).waitFor();
    await page.getByRole("textbox", { name: "As of" }).fill("2031-01-01");
    await page
      .getByText(`The record runs from ${dateWords(first)} to ${dateWords(end)}.`)
      .waitFor();
    await page.getByRole("textbox", { name: "As of" }).blur();
    expect(await page.getByRole("textbox", { name: "As of" }).inputValue()).toBe("2025-01-01");
  });

  test("has controls of at least 24 pixels at every width", async ({ visit }) => {
    for (const width of [320, 1280]) {
      const page = await visit("", { width });
      const boxes = await page
        .getByRole("group", { name: "The date shown" })
        .locator("button, input")
        .evaluateAll((controls) =>
          controls
            .map((control) => control.getBoundingClientRect())
            .map(({ width: wide, height }) => Math.min(wide, height)),
        );
      expect(Math.min(...boxes)).toBeGreaterThanOrEqual(24);
    }
  });
});
