import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { readCsv, unguarded } from "#testing/readCsv.ts";
import { parsedBack } from "#testing/parsedCitations.ts";
import { reader, WIDTHS } from "#e2e/testing/actions.ts";
import { copiedIn, COPYING } from "#e2e/testing/copied.ts";
import { realDossier } from "#e2e/testing/dossier.ts";
import { test } from "#e2e/testing/harness.ts";
import { captioned, rows, search } from "./table.ts";
import { downloaded } from "#e2e/takeAway/taken.ts";

const real = await realDossier();
const CELL = "evidence/ukraine/nato-membership/";
/** The statement that decides the cell, and its page. */
const decidingIn = async (page: Page) => {
  const link = page.locator("[data-shelf=deciding] a", { hasText: "Permalink" }).first();
  const [, id = ""] = /statement\/([^/]+)\//.exec((await link.getAttribute("href")) ?? "") ?? [];
  const statement = real.statements.find((one) => one.id === id);
  if (!statement) throw new Error(`no statement ${id}`);
  return statement;
};

describe("what a student comes for, in a statement", () => {
  test.for(WIDTHS)(
    "has what Zelenskyy said of Donbas in 2025 as CSV in 7 actions at most, on $width × $height",
    async (size, { visit }) => {
      const page = await visit("", { ...size, context: { acceptDownloads: true } });
      const { press, type, actions } = reader();
      const menu = page.getByRole("button", { name: "Menu", exact: true });
      if (await menu.isVisible()) await press(menu);
      await press(page.getByRole("link", { name: "Statements", exact: true }));
      await type(search(page), "Donbas Zelenskyy");
      await press(page.locator("button[popovertarget=facet-said]"));
      await press(page.getByRole("button", { name: "2025", exact: true }));
      await page.waitForURL(/from=2025-01-01&to=2025-12-31/);
      const caption = await page.locator("caption").innerText();
      await captioned(page, caption.slice(0, caption.indexOf(" ")));
      await press(page.locator("main").getByRole("button", { name: /^Download or copy/ }));
      const sheet = page.locator("[popover]:popover-open");
      const { bytes } = await downloaded(sheet, /^CSV: \d+ statements?/);
      // The last one is the press that brings the file.
      expect(actions() + 1).toBeLessThanOrEqual(7);
      const [names = [], ...lines] = readCsv(bytes.toString("utf8"));
      const column = (name: string) =>
        lines.map((cells) => unguarded(cells[names.indexOf(name)] ?? ""));
      expect(lines.length).toBeGreaterThan(1);
      expect(lines.length).toBe(await rows(page).count());
      for (const day of column("said")) expect(day).toMatch(/^2025-/);
      for (const line of lines) expect(line.join(" ")).toMatch(/Donbas/);
      for (const line of lines) expect(line.join(" ")).toMatch(/Zelensky/);
    },
  );

  test.for(WIDTHS)(
    "from its place beside the cell has its BibTeX in 3 actions and says that it is wrong in 2, on $width × $height",
    async (size, { visit }) => {
      const page = await visit(CELL, { ...size, ...COPYING });
      const { id, source } = await decidingIn(page);
      const links = page.locator("[data-shelf=deciding]");
      const citing = reader();
      await citing.press(links.getByRole("button", { name: "Cite", exact: true }).first());
      const dialog = page.locator("dialog:modal", { hasText: "BibTeX" });
      await citing.press(dialog.getByLabel("BibTeX", { exact: true }));
      await citing.press(dialog.getByRole("button", { name: "Copy" }));
      expect(citing.actions()).toBe(3);
      const [coding, published] = parsedBack(await copiedIn(page), "bibtex");
      const address = new URL(`/statement/${id}/`, page.url()).href;
      expect(coding?.URL).toBe(`${address}?v=${real.release}`);
      expect(published?.URL).toBe(real.sources.find((one) => one.id === source)?.url);
      await page.keyboard.press("Escape");
      await dialog.waitFor({ state: "detached" });

      const telling = reader();
      await telling.press(links.getByRole("button", { name: "Contest this coding" }).first());
      await telling.press(page.getByRole("button", { name: "Copy the note" }));
      expect(telling.actions()).toBe(2);
      await expect.poll(() => copiedIn(page)).toContain(`Page: ${address}`);
      expect(await copiedIn(page)).toContain("Coded as: Ukraine on NATO membership: ");
    },
  );

  test.for(WIDTHS)(
    "reads without an action that no person has reviewed the coding, and says in 3 that a page is wrong, on $width × $height",
    async (size, { visit }) => {
      expect(real.reviewedBy).toBeUndefined();
      for (const path of [CELL, `statement/${real.statements[0]?.id}/`, ""]) {
        const page = await visit(path, { ...size, ...(path === "" ? COPYING : {}) });
        const words = page
          .locator(path === CELL ? "dialog" : "main")
          .getByText(/^Coded by machine, reviewed by nobody yet/)
          .filter({ visible: true });
        const box = await words.first().boundingBox();
        expect([path, (box?.y ?? size.height) < size.height - 20]).toEqual([path, true]);
        if (path !== "") continue;

        const { press, actions } = reader();
        const tell = page.getByRole("button", { name: "Tell us what is wrong" });
        if (!(await tell.isVisible())) await press(words.first());
        await press(tell);
        await press(page.getByRole("button", { name: "Copy the note" }));
        expect(actions()).toBeLessThanOrEqual(3);
        expect(await copiedIn(page)).toContain(page.url());
      }
    },
  );
});
