import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { pathOf, routesOf } from "#state/route.ts";
import { frameOf } from "#state/views.ts";
import { parsedBack } from "#testing/parsedCitations.ts";
import { axeFindings } from "#e2e/testing/axe.ts";
import { realDossier } from "#e2e/testing/dossier.ts";
import { copiedIn, COPYING } from "#e2e/testing/copied.ts";
import { test } from "#e2e/testing/harness.ts";
import { tabTo } from "#e2e/testing/keyboard.ts";

const real = await realDossier();

const dialogOf = (page: Page) => page.locator("dialog:modal");
const entriesIn = (page: Page) => dialogOf(page).locator("[data-reader]");

/** A statement of a source whose author is known, so that every field is filled. */
function signedStatement() {
  const signed = real.sources.filter(({ author }) => author !== undefined);
  const statement = real.statements.find(({ source }) => signed.some(({ id }) => id === source));
  const source = signed.find(({ id }) => id === statement?.source);
  if (!statement || !source) throw new Error("no statement has a source with an author");
  return { statement, source, path: pathOf({ view: "statement", statement: statement.id }) };
}

async function downloaded(page: Page) {
  const waiting = page.waitForEvent("download");
  await dialogOf(page)
    .getByRole("button", { name: /^Download/ })
    .click();
  const download = await waiting;
  return {
    name: download.suggestedFilename(),
    text: await readFile(await download.path(), "utf8"),
  };
}

describe("citing a statement", () => {
  test("goes by keyboard alone: open, pick a format, copy, leave, and the focus is back", async ({
    visit,
  }) => {
    const { path, statement, source } = signedStatement();
    const page = await visit(path.slice(1), COPYING);
    const button = page.getByRole("button", { name: "Cite", exact: true });
    await tabTo(button);
    await page.keyboard.press("Enter");
    await dialogOf(page).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    expect(await page.getByLabel("Chicago 17, author-date").isChecked()).toBe(true);
    await tabTo(dialogOf(page).getByRole("button", { name: "Copy" }));
    await page.keyboard.press("Enter");
    await page.getByText("Copied").waitFor();
    const copied = await copiedIn(page);
    const shown = (await entriesIn(page).locator("p").allInnerTexts()).join("\n\n");
    expect(copied).toBe(shown);
    expect(copied).toContain(new URL(`${path}?v=${real.release}`, page.url()).href);
    expect(copied).toContain(`version ${real.release}`);
    expect(copied).toContain(source.url);
    expect(copied).toContain(statement.id);
    await page.keyboard.press("Escape");
    await dialogOf(page).waitFor({ state: "detached" });
    await expect
      .poll(() => button.evaluate((element) => element === document.activeElement))
      .toBe(true);
  });

  test("saves files that other programs read, the same as on the screen", async ({ visit }) => {
    const { path, source } = signedStatement();
    const page = await visit(path.slice(1), { context: { acceptDownloads: true } });
    await page.getByRole("button", { name: "Cite", exact: true }).click();
    const formats = [
      ["BibTeX", "bibtex", "bib"],
      ["RIS", "ris", "ris"],
      ["CSL-JSON", "csl", "json"],
    ] as const;
    for (const [label, format, extension] of formats) {
      await page.getByLabel(label, { exact: true }).check();
      const { name, text } = await downloaded(page);
      expect(name).toMatch(new RegExp(`^[a-z0-9-]+\\.${extension}$`));
      // A page has one kind of line end, whatever the file needs.
      const shown = await entriesIn(page).locator("pre").textContent();
      expect(text.replaceAll("\r\n", "\n")).toBe(shown?.replaceAll("\r\n", "\n"));
      const [ours, theirs] = parsedBack(text, format);
      expect(ours?.URL).toBe(new URL(`${path}?v=${real.release}`, page.url()).href);
      expect(ours?.version).toBe(real.release);
      expect(theirs?.title).toBe(source.title);
    }
    await page.getByLabel("APA 7").check();
    const { name, text } = await downloaded(page);
    expect(name).toMatch(/\.txt$/);
    expect(text).toBe((await entriesIn(page).locator("p").allInnerTexts()).join("\n\n"));
  });
});

describe("citing a view", () => {
  test("names the address with its choices, and leaves the evidence open", async ({ visit }) => {
    const page = await visit("evidence/russia/neutrality/?as-of=2025-12-01&parties=russia.ukraine");
    await page.getByRole("button", { name: "Cite this position" }).click();
    const text = await entriesIn(page).innerText();
    expect(text).toContain("as of 1 Dec 2025");
    expect(text).toContain(`${page.url()}&v=${real.release}`);
    await page.keyboard.press("Escape");
    await dialogOf(page).waitFor({ state: "detached" });
    expect(await page.locator("#evidence-title").count()).toBe(1);
  });

  test("stands where the site stands, in a folder too", async ({ visit }) => {
    const page = await visit("changes/?since=2025-12-01", { site: "nested" });
    await page.getByRole("button", { name: "Cite this view" }).click();
    const text = await entriesIn(page).innerText();
    expect(text).toContain("since 1 Dec 2025");
    expect(text).toContain(`${page.url()}&v=${real.release}`);
  });

  test.for([
    ["Pacific/Kiritimati", "2026-01-10"],
    ["America/Los_Angeles", "2026-01-09"],
  ] as const)("dates the access by the calendar of %s", async ([timezoneId, day], { visit }) => {
    const page = await visit("", {
      context: { timezoneId },
      before: (p) => p.clock.setFixedTime("2026-01-09T20:00:00Z"),
    });
    await page.getByRole("button", { name: "Cite this view" }).click();
    await page.getByLabel("BibTeX").check();
    expect(await entriesIn(page).innerText()).toContain(`urldate = {${day}}`);
  });

  test("fits 320 px, where nothing scrolls sideways and nothing is found wrong", async ({
    visit,
  }) => {
    const page = await visit("", { width: 320, height: 640, dark: true });
    await page.getByRole("button", { name: "Cite this view" }).click();
    for (const label of ["APA 7", "BibTeX", "RIS", "CSL-JSON"]) {
      await page.getByLabel(label).check();
      const widths = await dialogOf(page).evaluate((dialog) => [
        dialog.scrollWidth - dialog.clientWidth,
        document.documentElement.scrollWidth - innerWidth,
      ]);
      expect(widths).toEqual([0, 0]);
      const copy = await dialogOf(page).getByRole("button", { name: "Copy" }).boundingBox();
      expect(copy?.height).toBeGreaterThanOrEqual(24);
      expect((copy?.y ?? 641) + (copy?.height ?? 0)).toBeLessThanOrEqual(640);
    }
    expect(await axeFindings(page)).toEqual([]);
  });
});

describe("the address of a citation", () => {
  test("leads on a page of each kind to what was cited, and keeps its release", async ({
    visit,
  }) => {
    // Neither a briefing nor a figure is cited.
    const cited = routesOf(real).filter(({ view }) => frameOf(view) === "site");
    const kinds = new Map(cited.map((route) => [route.view, pathOf(route).slice(1)]));
    expect(kinds.size).toBeGreaterThan(15);
    for (const [view, path] of kinds) {
      const page = await visit(path);
      const shown = await page.title();
      const name = view === "evidence" ? "Cite this position" : "Cite this view";
      await page.getByRole("button", { name }).click();
      await page.getByLabel("CSL-JSON").check();
      const [ours] = parsedBack((await entriesIn(page).locator("pre").textContent()) ?? "", "csl");
      expect(ours?.URL).toBe(`${page.url()}?v=${real.release}`);
      await visit.leave(page);
      const kept = await visit(`${path}?v=${real.release}`);
      await kept.getByText(`This address keeps release ${real.release}`).waitFor();
      expect(await kept.title()).toBe(shown);
      expect(await kept.getByText("Ignored in the address").count()).toBe(0);
      await visit.leave(kept);
    }
  });
});

describe("before anybody cites", () => {
  test("a page has only the button, and no code for it", async ({ visit }) => {
    const scripts: string[] = [];
    const page = await visit("", {
      before: async (p) => {
        p.on("request", (request) => scripts.push(request.url()));
      },
    });
    expect(scripts.filter((url) => url.includes("components-cite-Dialog"))).toEqual([]);
    const html = await (await page.request.get(page.url())).text();
    expect(html).toContain("Cite this view");
    expect(html).not.toMatch(/<dialog|@misc|APA 7/);
    await page.getByRole("button", { name: "Cite this view" }).click();
    await dialogOf(page).waitFor();
    expect(scripts.filter((url) => url.includes("components-cite-Dialog"))).toHaveLength(1);
    // What was sent ahead for scripts is dropped where there are none.
    const plain = await visit("", { scripts: false, expected: ["failed: "] });
    expect(await plain.getByText("Cite this view").isVisible()).toBe(false);
  });
});

describe("the dataset's description for machines", () => {
  test.for(["", "about/"])(
    "is a block of data in /%s that the policy lets be",
    async (path, { visit }) => {
      const page = await visit(path);
      const block = page.locator('script[type="application/ld+json"]');
      const described: unknown = JSON.parse((await block.textContent()) ?? "");
      expect(described).toMatchObject({
        "@type": "Dataset",
        name: real.title,
        version: real.release,
      });
    },
  );

  test("is left out of the pages about a part, and its files lie beside the data", async ({
    visit,
  }) => {
    const page = await visit("changes/");
    expect(await page.locator('script[type="application/ld+json"]').count()).toBe(0);
    for (const file of [`${real.id}.datacite.json`, "CITATION.cff"])
      expect((await page.request.get(new URL(`/data/${file}`, page.url()).href)).status()).toBe(
        200,
      );
  });
});
