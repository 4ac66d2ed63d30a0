import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { pathOf, type Route } from "#state/route.ts";
import { PLAIN_VIEWS } from "#state/views.ts";
import { realDossier, textIn } from "#e2e/testing/dossier.ts";
import { test as base } from "#e2e/testing/harness.ts";
import { builtFile, onDisk } from "./served.ts";
import { giveBack, pageFor } from "#e2e/testing/pages.ts";

const dossier = await realDossier();
const built = await builtFile();

const SITE = "https://example.org/parley/";

const wholly = { context: { offline: true } };
type Opened = {
  readonly page: Page;
  readonly file: string;
  /** To an address in the file, as one that is typed or was kept. */
  readonly to: (path: string) => Promise<void>;
};

/** A test with the file opened from a disk without a network, which fails for any request and any complaint. */
const test = base.extend<{ opened: Opened }>({
  opened: async ({ task }, use) => {
    const page = await pageFor(wholly);
    const file = await onDisk(built.replace("data-one-file", `data-one-file data-site="${SITE}"`));
    const problems: string[] = [];
    page.on("request", (request) => {
      const [address = ""] = request.url().split("#");
      if (address !== file && !/^(data|blob):/.test(address)) problems.push(`request: ${address}`);
    });
    page.on("console", (message) => problems.push(`console: ${message.text()}`));
    page.on("pageerror", (fault) => problems.push(`error: ${fault.message}`));
    const to = async (path: string) => {
      // Of the same file only the hash would change.
      await page.goto("about:blank");
      await page.goto(path === "" ? file : `${file}#${path}`);
      await page.waitForSelector("html[data-live]", { state: "attached" });
    };
    await to("");
    await use({ page, file, to });
    await giveBack(page, wholly);
    // oxlint-disable-next-line vitest/no-standalone-expect -- at the end of each test that asks for it
    expect(problems, `what the file asked for or complained of in “${task.name}”`).toEqual([]);
  },
});

const heading = (page: Page) => page.getByRole("heading", { level: 1 });
const inFile = (page: Page) => decodeURIComponent(new URL(page.url()).hash.slice(1));

describe("the one file", () => {
  test("shows without a network every view, its fonts and charts, and the words of a statement", async ({
    opened: { page, to },
  }) => {
    expect(Buffer.byteLength(built)).toBeLessThanOrEqual(2_000_000);
    const [first] = dossier.statements;
    if (!first) throw new Error("no statement");
    const { id, party, issue, source } = first;
    const pages: readonly Route[] = [
      ...PLAIN_VIEWS.map((view): Route => ({ view })),
      { view: "issue", issue },
      { view: "evidence", party, issue },
      { view: "source", source },
      { view: "statement", statement: id },
    ];
    const titles = new Set<string>();
    const faults: string[] = [];
    for (const route of pages) {
      await to(pathOf(route));
      await heading(page).first().waitFor();
      titles.add(await page.title());
      if ((await page.getByRole("alert").count()) > 0) faults.push(pathOf(route));
    }
    expect(faults).toEqual([]);
    expect(titles.size).toBe(pages.length);
    expect(await page.locator("main").innerText()).toContain(textIn(dossier, id));
    expect(await page.evaluate(() => document.fonts.check("16px 'Source Serif 4 Variable'"))).toBe(
      true,
    );
    await to("/about/");
    await page.getByRole("button", { name: "Licence texts of all parts" }).click();
    const licences = page.locator("#licences:popover-open");
    for (const part of ["MIT", "SIL OPEN FONT LICENSE", "\nreact ", "\nzustand ", "libre-franklin"])
      expect(await licences.innerText()).toContain(part);
    await to("/issue/nato-membership/");
    // Drawn when it comes near.
    const charts = async () => {
      await page.mouse.wheel(0, 500);
      return page.locator(".recharts-surface").count();
    };
    await expect.poll(charts).toBeGreaterThan(0);
  });

  test("keeps page, choices and part in its address: links, Back, reload and deep links work", async ({
    opened: { page, to },
  }) => {
    await page.getByRole("navigation", { name: "Places" }).getByText("Statements").click();
    await page.getByRole("searchbox").first().fill("guarantees");
    await expect.poll(() => inFile(page)).toBe("/statements/?q=guarantees");
    await page.reload();
    await heading(page).waitFor();
    expect(await page.getByRole("searchbox").first().inputValue()).toBe("guarantees");
    await page.goBack();
    await expect.poll(() => inFile(page)).toBe("/statements/");
    expect(await page.getByRole("searchbox").first().inputValue()).toBe("");
    await page.goBack();
    await expect.poll(() => page.title()).toContain("Where the sides stand");

    await to("/rules/?as-of=2025-01-01#D15");
    const rule = (id: string) => page.locator(`#${id}`).boundingBox();
    await expect.poll(async () => (await rule("D15"))?.y).toBeLessThan(200);
    await page.locator("a[href='#D16']").first().click();
    expect(inFile(page)).toBe("/rules/?as-of=2025-01-01#D16");
    expect(await heading(page).innerText()).toBe("Rules");

    await to("/words/?parties=atlantis&v=1.0.0");
    await page
      .getByText("Ignored in the address: the release “1.0.0”, the party “atlantis”")
      .waitFor();
    expect(inFile(page)).toBe("/words/");
  });

  test("cites a statement and a source at the site, by the release that the file has, and opens such an address itself", async ({
    opened: { page, to },
  }) => {
    const [first] = dossier.statements;
    if (!first) throw new Error("no statement");
    const routes: readonly Route[] = [
      { view: "statement", statement: first.id },
      { view: "source", source: first.source },
    ];
    for (const route of routes) {
      const path = `${pathOf(route)}?v=${dossier.release}`;
      await to(pathOf(route));
      const shown = await page.title();
      const name = route.view === "statement" ? "Cite" : "Cite this view";
      await page.getByRole("button", { name, exact: true }).click();
      await page.getByLabel("BibTeX").check();
      const entry = await page.locator("dialog:modal pre").innerText();
      expect(entry).toContain(`url = {${SITE}${path.slice(1)}}`);
      await to(path);
      await heading(page).first().waitFor();
      expect(await page.title()).toBe(shown);
      expect(await page.getByText("Ignored in the address").count()).toBe(0);
    }
  });

  test("briefs a room: goes on by keys, comes back to the slide, and saves the slides", async ({
    opened: { page, to },
  }) => {
    await to("/present/");
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => inFile(page)).toMatch(/^\/present\/\?.*slide=/);
    const kept = inFile(page);
    await page.reload();
    await page.waitForSelector("html[data-live]", { state: "attached" });
    expect(inFile(page)).toBe(kept);
    await page.getByRole("button", { name: "Handout" }).click();
    const waiting = page.waitForEvent("download");
    await page.getByRole("button", { name: "PowerPoint" }).click();
    expect((await waiting).suggestedFilename()).toBe("where-the-sides-stand.pptx");
  });

  test("says its release and date, and leads to the newest and to files on its site", async ({
    opened: { page, to },
  }) => {
    const about = page.getByRole("complementary", { name: "This file" });
    expect(await about.innerText()).toContain(`release ${dossier.release} of`);
    expect(await about.innerText()).toContain("record to 5 Jul 2026");
    const newest = about.getByRole("link", { name: "Open the newest" });
    expect(await newest.getAttribute("href")).toBe(SITE);
    await to("/about/");
    const zip = page.getByRole("link", { name: "Everything, ZIP" });
    expect(await zip.getAttribute("href")).toMatch(new RegExp(`^${SITE}data/.*\\.zip$`));
  });
});

describe("the site", () => {
  test("offers the file, which is the one that was opened", async ({ visit }) => {
    const page = await visit("about/");
    const link = page.getByRole("link", { name: "This site in one file, HTML" });
    const answer = await page.request.get(
      new URL((await link.getAttribute("href")) ?? "", page.url()).href,
    );
    expect(await answer.text()).toBe(built);
    expect(await page.getByRole("complementary", { name: "This file" }).count()).toBe(0);
  });
});
