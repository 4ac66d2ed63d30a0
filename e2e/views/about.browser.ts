import { describe, expect } from "vitest";
import { RULES } from "#model/position/rules.ts";
import { axeFindings } from "#e2e/testing/axe.ts";
import { realDossier } from "#e2e/testing/dossier.ts";
import { test } from "#e2e/testing/harness.ts";
import { tabTo } from "#e2e/testing/keyboard.ts";

const real = await realDossier();

/** A browser without scripts drops the ones that a page asks for ahead. */
const WITHOUT_SCRIPTS = { scripts: false, expected: ["/assets/"] };

/** The pages that have their contents beside them, each with as many parts as there are at least. */
const PAPERS = [
  ["codebook/", 2 + real.topics.length],
  ["rules/", 4],
  ["reliability/", 4],
  ["releases/", 2 + (real.releases?.length ?? 0)],
  ["glossary/", 2],
  ["newsrooms/", 8],
] as const;

describe("About", () => {
  test("takes two minutes: at most 1,500 px above its foot at 1280", async ({ visit }) => {
    const page = await visit("about/");
    expect(await page.locator("main").evaluate((main) => main.clientHeight)).toBeLessThan(1500);
    for (const name of ["Who made it, and how", "How sure it is", "What is missing"])
      expect(await page.getByRole("region", { name }).isVisible()).toBe(true);
  });

  test("says how far two codings agree, field by field, and from whom the record is", async ({
    visit,
  }) => {
    const page = await visit("about/", WITHOUT_SCRIPTS);
    const sure = await page.getByRole("region", { name: "How sure it is" }).innerText();
    for (const { alpha } of real.reliability?.fields ?? [])
      if (alpha !== null) expect(sure).toContain(alpha.toFixed(2));
    const official = real.sources.filter(({ kind }) => kind === "official").length;
    expect(sure).toContain(`official text: ${official} source`);
  });

  test("hands out the files of the release", async ({ visit }) => {
    const page = await visit("about/");
    const links = page.getByRole("region", { name: "Cite, licence and data" }).getByRole("link");
    const hrefs = await links.evaluateAll((all) =>
      all.map((link) => (link instanceof HTMLAnchorElement ? link.href : "")),
    );
    // The whole as JSON, as a ZIP and in one file, its licence and those of what it is made with, and how it is cited.
    expect(hrefs).toHaveLength(6);
    for (const href of hrefs)
      expect([href, (await page.request.get(href)).status()]).toEqual([href, 200]);
  });

  test.for(PAPERS)(
    "leads from every entry of the contents of %s to a part, also without scripts",
    async ([path, parts], { visit }) => {
      const page = await visit(path, WITHOUT_SCRIPTS);
      const hrefs = await page
        .getByRole("navigation", { name: "On this page" })
        .getByRole("link")
        .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
      expect(hrefs.length).toBeGreaterThanOrEqual(parts);
      for (const href of hrefs) {
        const id = href.slice(1);
        expect([id, await page.locator(`[id="${id}"]`).count()]).toEqual([id, 1]);
      }
    },
  );

  test.for(PAPERS)("keeps the contents of %s in sight at its end", async ([path], { visit }) => {
    const page = await visit(path);
    await page.locator("main article > section").last().scrollIntoViewIfNeeded();
    const contents = page.getByRole("navigation", { name: "On this page" });
    const box = await contents.boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect(box?.y).toBeLessThan(400);
  });

  test("has every rule, issue and term under an id of its own", async ({ visit }) => {
    const idsOf = async (path: string) => {
      const page = await visit(path, WITHOUT_SCRIPTS);
      const ids = await page.locator("[id]").evaluateAll((all) => all.map(({ id }) => id));
      expect(new Set(ids).size).toBe(ids.length);
      return ids;
    };
    expect(await idsOf("rules/")).toEqual(expect.arrayContaining(RULES.map(({ id }) => id)));
    expect(await idsOf("codebook/")).toEqual(
      expect.arrayContaining([
        ...(real.codebook?.rules ?? []).map(({ id }) => id),
        ...real.issues.map(({ id }) => `issue-${id}`),
      ]),
    );
    const terms = (await idsOf("glossary/")).filter((id) => id.startsWith("term-"));
    expect(terms).toHaveLength(real.glossary?.length ?? 0);
  });

  test("is reached at a rule from a statement’s page", async ({ visit }) => {
    const page = await visit(`statement/${real.statements[0]?.id}/`);
    await page
      .getByRole("link", { name: /^D\d+, / })
      .first()
      .click();
    await page.waitForURL(/rules\/.*#D\d+$/);
    await page.waitForFunction(() => {
      const rule = document.getElementById(location.hash.slice(1));
      return scrollY > 0 && rule !== null && rule.getBoundingClientRect().top < innerHeight;
    });
  });

  test("works a cell out, follows what is switched by keyboard, and goes back", async ({
    visit,
  }) => {
    const page = await visit("rules/");
    const example = page.getByRole("region", { name: "A cell worked out, for you to change" });
    const before = await example.locator("output").innerText();
    const first = example.getByRole("checkbox", { name: /takes part/ }).first();
    await tabTo(first);
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
    const page = await visit("rules/");
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
    const page = await visit("codebook/");
    const term = page.locator("main details button[popovertarget]").first();
    await term.evaluate((button) => button.closest("details")?.setAttribute("open", ""));
    await term.click();
    const note = page.locator("[popover]:popover-open");
    expect(await note.innerText()).not.toBe("");
    await page.keyboard.press("Escape");
    expect(await note.count()).toBe(0);
  });

  test.for(
    ["about/", "codebook/", "rules/", "reliability/", "glossary/"].flatMap(
      (path) =>
        [
          [path, 320, true],
          [path, 1280, false],
        ] as const,
    ),
  )("is accessible and fits: %s at %i, dark: %s", async ([path, width, dark], { visit }) => {
    const page = await visit(path, { width, dark });
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
  });
});
