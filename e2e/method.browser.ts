import { describe, expect } from "vitest";
import { RULES } from "#model/position/rules.ts";
import { axeFindings } from "./axe.ts";
import { realDossier } from "./dossier.ts";
import { test } from "./harness.ts";

const real = await realDossier();

/** A browser without scripts drops the ones that a page asks for ahead. */
const WITHOUT_SCRIPTS = { scripts: false, expected: ["/assets/"] };

describe("Method", () => {
  test("leads from every entry of its contents to a part, also without scripts", async ({
    visit,
  }) => {
    const page = await visit("method/", WITHOUT_SCRIPTS);
    const hrefs = await page
      .getByRole("navigation", { name: "On this page" })
      .getByRole("link")
      .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
    expect(hrefs.length).toBeGreaterThan(8);
    for (const href of hrefs) {
      expect([href, await page.locator(href).count()]).toEqual([href, 1]);
    }
  });

  test("has every rule, issue and term under an id of its own", async ({ visit }) => {
    const page = await visit("method/", WITHOUT_SCRIPTS);
    const ids = await page.locator("[id]").evaluateAll((all) => all.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    const expected = [
      ...RULES.map(({ id }) => id),
      ...(real.codebook?.rules ?? []).map(({ id }) => id),
      ...real.issues.map(({ id }) => `issue-${id}`),
    ];
    expect(ids).toEqual(expect.arrayContaining(expected));
    expect(ids.filter((id) => id.startsWith("term-"))).toHaveLength(real.glossary?.length ?? 0);
  });

  test("is reached at a rule from a statement’s page", async ({ visit }) => {
    const page = await visit(`statement/${real.statements[0]?.id}/`);
    await page
      .getByRole("link", { name: /^D\d+, / })
      .first()
      .click();
    await page.waitForURL(/method\/.*#D\d+$/);
    await page.waitForFunction(() => {
      const rule = document.getElementById(location.hash.slice(1));
      return scrollY > 0 && rule !== null && rule.getBoundingClientRect().top < innerHeight;
    });
  });

  test("works a cell out, follows what is switched by keyboard, and goes back", async ({
    visit,
  }) => {
    const page = await visit("method/");
    const example = page.getByRole("region", { name: "A cell worked out, for you to change" });
    const before = await example.locator("output").innerText();
    const first = example.getByRole("checkbox", { name: /takes part/ }).first();
    await first.focus();
    await page.keyboard.press("Space");
    expect(await first.isChecked()).toBe(false);
    await example.getByText("On record:").waitFor();

    await example.getByRole("button", { name: "Add an invented statement" }).click();
    await example.getByText("invented-1", { exact: true }).first().waitFor();
    expect(await axeFindings(page)).toEqual([]);

    await example.getByRole("button", { name: "Reset to the record" }).click();
    expect(await example.locator("output").innerText()).toBe(before);
    expect(new URL(page.url()).search).toBe("");
  });

  test("works another cell out when it is chosen", async ({ visit }) => {
    const page = await visit("method/");
    const example = page.getByRole("region", { name: "A cell worked out, for you to change" });
    await example.locator("select").nth(0).selectOption({ index: 0 });
    await example.locator("select").nth(1).selectOption({ index: 0 });
    const [party, issue] = [real.parties[0], real.issues[0]];
    const rows = example.getByRole("checkbox", { name: /takes part/ });
    expect(await rows.count()).toBe(
      real.statements.filter((s) => s.party === party?.id && s.issue === issue?.id).length,
    );
  });

  test("explains a term where it stands, and closes it by Escape", async ({ visit }) => {
    const page = await visit("method/");
    const term = page.locator("button[popovertarget]").first();
    await term.evaluate((button) => button.closest("details")?.setAttribute("open", ""));
    await term.click();
    const note = page.locator("[popover]:popover-open");
    expect(await note.innerText()).not.toBe("");
    await page.keyboard.press("Escape");
    expect(await note.count()).toBe(0);
  });

  test.for([320, 1280].flatMap((width) => [true, false].map((dark) => [width, dark] as const)))(
    "is accessible and fits at %i, dark: %s",
    async ([width, dark], { visit }) => {
      const page = await visit("method/", { width, dark });
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(
        true,
      );
      // What is folded away is looked at too; of the many alike in the example, one.
      await page.evaluate(() => {
        const [first, ...alike] = document.querySelectorAll("li[data-state] details");
        for (const details of document.querySelectorAll("main details"))
          details.toggleAttribute("open", details === first || !alike.includes(details));
      });
      expect(await axeFindings(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(
        true,
      );
    },
  );
});
