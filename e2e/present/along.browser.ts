import { describe, expect } from "vitest";
import { test } from "#e2e/testing/harness.ts";
import { where } from "./stage.ts";

describe("a briefing that is made", () => {
  test("is taken along to the pages of the site, which add themselves, and undo it", async ({
    visit,
  }) => {
    const page = await visit("present/");
    const count = Number(/of (\d+)$/.exec(await where(page))?.[1]);
    await page.keyboard.press("e");
    const edit = page.getByRole("complementary", { name: "Edit the briefing" });
    const beside = await edit.boundingBox();
    const slide = await page.locator("section[data-current] article").boundingBox();
    expect((slide?.x ?? NaN) + (slide?.width ?? NaN)).toBeLessThanOrEqual(beside?.x ?? NaN);
    await edit.getByRole("button", { name: "Look for pages to add" }).click();
    const mine = page.getByRole("region", { name: "Your briefing" });
    await mine.getByText(/^Your briefing, \d+ slides: Where the sides stand$/).waitFor();
    const slides = async () =>
      Number(/briefing, (\d+) slides/.exec(await mine.locator("p").innerText())?.[1]);
    const before = await slides();

    await page.getByRole("link", { name: "Can Ukraine join NATO?" }).first().click();
    await page.getByRole("heading", { level: 1, name: "Can Ukraine join NATO?" }).waitFor();
    const add = mine.getByRole("button", { name: "Add this page to it" });
    await add.click();
    await mine.getByText(`Added as slide ${before + 1}.`).waitFor();
    expect(await slides()).toBe(before + 1);
    await add.click();
    await mine.getByText(`Added as slide ${before + 2}.`).waitFor();
    await mine.getByRole("button", { name: "Undo" }).click();
    await expect.poll(slides).toBe(before + 1);

    // A cell on a phone, whose panel lies over all else.
    await page.setViewportSize({ width: 390, height: 844 });
    await page.locator("#cell-ukraine-nato-membership").click();
    const panel = page.getByRole("dialog");
    await panel.getByRole("button", { name: "Add this page to it" }).click();
    await panel.getByText(`Added as slide ${before + 2}.`).waitFor();
    await panel.getByRole("link", { name: "Back to it" }).click();
    await page.waitForURL(/\/present\/\?.*briefing=/);
    await expect.poll(async () => Number(/of (\d+)$/.exec(await where(page))?.[1])).toBe(count + 2);
    await page.keyboard.press("End");
    await page.getByRole("heading", { level: 2, name: "Can Ukraine join NATO?" }).waitFor();

    await page.keyboard.press("Escape");
    await mine.getByRole("button", { name: "Put it away" }).click();
    await mine.getByText("The briefing was put away.").waitFor();
    await expect.poll(() => page.url()).not.toContain("briefing=");
    await mine.getByRole("button", { name: "Undo" }).click();
    await mine.getByText(/^Your briefing, /).waitFor();
    await expect.poll(() => page.url()).toContain("briefing=");
  });
});
