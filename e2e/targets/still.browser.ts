import { describe, expect } from "vitest";
import { test } from "#e2e/testing/harness.ts";
import { CELL, DRAWN } from "./drawnPages.ts";

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
