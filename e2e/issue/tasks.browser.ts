import { describe, expect } from "vitest";
import { indexOf } from "#model/big/whole.ts";
import { sayerWords } from "#model/words/cellWords.ts";
import { reader } from "#e2e/testing/actions.ts";
import { realDossier } from "#e2e/testing/dossier.ts";
import { test } from "#e2e/testing/harness.ts";
import { find, real, sentenceWords } from "./pages.ts";

const index = indexOf(await realDossier());

describe("what a student comes for", () => {
  test.for([1280, 390])(
    "finds the words of both on NATO in 2 actions at most, at %i px",
    async (width, { visit }) => {
      const { words } = find(real, "nato-membership");
      const page = await visit("", { width });
      const { press, actions } = reader();
      await press(page.getByRole("link", { name: "Can Ukraine join NATO?" }).first());
      await page.locator("#words").waitFor();
      const shown = await page.locator("#words").innerText();
      for (const party of ["russia", "ukraine"]) {
        const card = words.find((one) => one.party === party);
        if (!card) throw new Error(`${party} has no words on NATO`);
        expect(shown).toContain(sayerWords(index, card.statement));
        expect(shown).toContain(sentenceWords(card.sentence));
      }
      expect(actions()).toBeLessThanOrEqual(2);
    },
  );

  test.for([1280, 390])(
    "finds Ukraine on NATO since 2022 in 3 actions at most, at %i px",
    async (width, { visit }) => {
      const { moved } = find(real, "nato-membership");
      const ukraine = moved.courses.find(({ party }) => party === "ukraine");
      const page = await visit("", { width });
      const { press, actions } = reader();
      await press(page.getByRole("link", { name: "Can Ukraine join NATO?" }).first());
      await press(page.getByRole("link", { name: "How it moved" }));
      const course = page.locator("#moved-ukraine");
      expect(await course.isVisible()).toBe(true);
      const told = await course.innerText();
      expect(told).toContain(ukraine?.first);
      expect(told).toContain(ukraine?.course);
      expect(ukraine?.steps.length).toBeGreaterThan(1);
      for (const { when, words } of ukraine?.steps ?? [])
        expect(told).toContain(`${when} ${words}`);
      expect(actions()).toBeLessThanOrEqual(3);
    },
  );
});
