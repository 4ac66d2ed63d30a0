import { describe, expect } from "vitest";
import { realDossier } from "#e2e/testing/dossier.ts";
import { test } from "#e2e/testing/harness.ts";
import { tabTo } from "#e2e/testing/keyboard.ts";

const dossier = await realDossier();
const { issues, parties } = dossier;

describe("at a glance", () => {
  test("says in its heading how the principals stand, on how many of all issues", async ({
    visit,
  }) => {
    const page = await visit("");
    const heading = await page.getByRole("heading", { level: 1 }).innerText();
    expect(heading).toMatch(/^Russia and Ukraine /);
    expect(heading).toContain(`of ${issues.length} issues`);
    const counts = await page
      .getByRole("list", { name: /How they relate/ })
      .getByRole("listitem")
      .allInnerTexts();
    const sum = counts.reduce((total, words) => total + Number.parseInt(words, 10), 0);
    expect(sum).toBe(issues.length);
  });

  test("leads from every question to its issue, and from every tag to its words", async ({
    visit,
  }) => {
    const page = await visit("", { scripts: false });
    const rows = page.locator("tbody tr[id]");
    expect(await rows.count()).toBe(issues.length);
    for (const { id, question, parties: own = parties.map((party) => party.id) } of issues) {
      const row = page.locator(`tbody tr[id="${id}"]`);
      const title = row.getByRole("rowheader").getByRole("link");
      expect(await title.innerText()).toBe(question);
      expect(await title.getAttribute("href")).toBe(`./issue/${id}/`);
      const tags = await row.locator(`a[id^="cell-"]`).evaluateAll((all) => all.map((a) => a.id));
      expect(tags.toSorted()).toEqual(own.map((party) => `cell-${party}-${id}`).toSorted());
    }
  });

  test("shows the issues of one relation when its count is pressed, and all again", async ({
    visit,
  }) => {
    const page = await visit("");
    const button = page.getByRole("button", { name: /opposite ends/ });
    const wanted = Number.parseInt(await button.innerText(), 10);
    await button.click();
    await page.waitForURL(/relation=opposite-ends/);
    expect(await page.locator("tbody tr[id]").count()).toBe(wanted);
    await button.click();
    await page.waitForURL((url) => !url.search.includes("relation"));
    expect(await page.locator("tbody tr[id]").count()).toBe(issues.length);
  });

  test("opens a tag’s words with Enter, and gives the focus back with Escape", async ({
    visit,
  }) => {
    const page = await visit("");
    await tabTo(page.locator("#cell-russia-nato-membership"));
    await page.keyboard.press("Enter");
    await page.getByRole("dialog").waitFor();
    expect(new URL(page.url()).pathname).toBe("/evidence/russia/nato-membership/");
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.id))
      .toBe("cell-russia-nato-membership");
  });

  test.for([320, 390, 768, 1024, 1280, 1440, 1920])(
    "covers no tag with another and runs over no edge at %i px",
    async (width, { visit }) => {
      const page = await visit("", { width, height: 900 });
      const faults = await page.locator("tbody tr[id]").evaluateAll(
        (rows, edge) =>
          rows.flatMap((row) => {
            const boxes = [...row.querySelectorAll('a[id^="cell-"]')].map((a) => ({
              id: a.id,
              box: a.getBoundingClientRect(),
            }));
            const covered = boxes.flatMap(({ id, box }, at) =>
              boxes
                .slice(at + 1)
                .filter(
                  (other) =>
                    box.left < other.box.right - 1 &&
                    other.box.left < box.right - 1 &&
                    box.top < other.box.bottom - 1 &&
                    other.box.top < box.bottom - 1,
                )
                .map((other) => `${id} × ${other.id}`),
            );
            return [
              ...covered,
              ...boxes.filter(({ box }) => box.left < 0 || box.right > edge).map(({ id }) => id),
            ];
          }),
        width,
      );
      expect(faults).toEqual([]);
    },
  );
});
