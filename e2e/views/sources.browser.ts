import { describe, expect } from "vitest";
import { dateWords, lastDay } from "#model/dossier/edtf.ts";
import { SOURCE_KIND_WORDS } from "#model/words/codeWords.ts";
import { pathOf } from "#state/route.ts";
import { axeFindings } from "#e2e/testing/axe.ts";
import { harbourDossier, realDossier, textIn } from "#e2e/testing/dossier.ts";
import { test } from "#e2e/testing/harness.ts";

const real = await realDossier();
const harbour = await harbourDossier();

/** A browser without scripts drops the ones that a page asks for ahead. */
const WITHOUT_SCRIPTS = { scripts: false, expected: ["/assets/"] };

describe("the list of sources", () => {
  test("has every source once, the newest first, also without scripts", async ({ visit }) => {
    const page = await visit("sources/", WITHOUT_SCRIPTS);
    const hrefs = await page
      .locator("main tbody th a")
      .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
    const ids = hrefs.map((href) => href.replace(/^.*source\/(.*)\/$/, "$1"));
    expect(ids.toSorted()).toEqual(real.sources.map(({ id }) => id).toSorted());
    const days = ids.map((id) => lastDay(real.sources.find((s) => s.id === id)?.published ?? ""));
    expect(days).toEqual(days.toSorted().toReversed());
  });

  test("is a line each: outlet, kind, date, statements, how it was read, and its note when opened", async ({
    visit,
  }) => {
    const page = await visit("sources/");
    for (const source of real.sources.slice(0, 5)) {
      const row = page.locator("main tbody tr", {
        has: page.locator(`a[href$="source/${source.id}/"]`),
      });
      const statements = real.statements.filter((one) => one.source === source.id).length;
      expect((await row.locator("td").allInnerTexts()).slice(0, 5)).toEqual([
        source.outlet,
        SOURCE_KIND_WORDS[source.kind].short,
        dateWords(source.published),
        String(statements),
        source.read === "whole" ? "whole" : "in an excerpt",
      ]);
      const note = row.locator("summary");
      const closed = await row.evaluate((element) => element.clientHeight);
      await note.click();
      expect(await note.innerText()).toBe(source.provenance);
      expect(await note.evaluate((of) => of.scrollWidth <= of.clientWidth)).toBe(true);
      expect(await row.evaluate((element) => element.clientHeight)).toBeGreaterThanOrEqual(closed);
    }
    // The heads of the columns and the way to each year stay in sight.
    await page.locator("main tbody tr").last().scrollIntoViewIfNeeded();
    await page.mouse.wheel(0, -300);
    for (const stays of [
      page.getByRole("navigation", { name: "On this page" }),
      page.locator("main thead").last(),
    ]) {
      const box = await stays.boundingBox();
      expect(box?.y).toBeGreaterThanOrEqual(0);
      expect(box?.y).toBeLessThan(800);
    }
  });

  test("is narrowed by text and kind, and the address keeps it", async ({ visit }) => {
    const page = await visit("sources/");
    await page.getByRole("combobox", { name: "Kind of outlet" }).selectOption("official");
    const officials = real.sources.filter(({ kind }) => kind === "official").length;
    await page.getByText(`${officials} of ${real.sources.length} shown`).waitFor();
    await page.waitForURL(/outlet=official/);

    const again = await visit(`sources/${new URL(page.url()).search}`);
    expect(await again.locator("main tbody th").count()).toBe(officials);
    await again.getByLabel("Find").fill("no source has these words");
    await again.getByRole("button", { name: "Show all" }).click();
    expect(await again.locator("main tbody th").count()).toBe(real.sources.length);
  });
});

describe("a source’s page", () => {
  test("has its statements in the order of the text and ways to its neighbours", async ({
    visit,
  }) => {
    const [source] = real.sources.filter(({ read }) => read === "whole");
    if (!source) throw new Error("no source was read whole");
    const page = await visit(pathOf({ view: "source", source: source.id }), WITHOUT_SCRIPTS);
    const ids = await page.locator("main figure").evaluateAll((all) => all.map(({ id }) => id));
    expect(ids).toEqual(real.statements.filter((s) => s.source === source.id).map(({ id }) => id));
    expect(await page.locator("main a[rel=prev], main a[rel=next]").count()).toBeGreaterThan(0);
    expect(await page.locator("main").innerText()).toContain(source.publishedBasis);
  });
});

describe("a statement’s page", () => {
  test("leads along the whole record by “next”, and back", async ({ visit }) => {
    const page = await visit(`statement/${harbour.statements[0]?.id}/`, { site: "harbour" });
    /** Follows one link to its end; returns the pages on the way, the first too. */
    const along = async (rel: "prev" | "next") => {
      const pages = [page.url()];
      while ((await page.locator(`a[rel=${rel}]`).count()) > 0) {
        const before = page.url();
        await page.locator(`a[rel=${rel}]`).click();
        await page.waitForURL((url) => url.href !== before);
        if (pages.includes(page.url())) throw new Error("the record runs in a circle");
        pages.push(page.url());
      }
      return pages;
    };
    await along("prev");
    const pages = await along("next");
    expect(pages).toHaveLength(harbour.statements.length);
    expect(await along("prev")).toEqual(pages.toReversed());
  });

  test("opens a letter with the whole address and the passage in it, or a note where there is nobody to write to", async ({
    visit,
  }) => {
    const [statement] = harbour.statements;
    if (!statement) throw new Error("no statement");
    const path = pathOf({ view: "statement", statement: statement.id });
    const page = await visit(path, { site: "harbour" });
    const contest = page.getByRole("link", { name: "Contest this coding" });
    const letter = new URL((await contest.getAttribute("href")) ?? "");
    expect(letter.pathname).toBe(harbour.contact);
    expect(letter.searchParams.get("body")).toContain(`Page: ${page.url()}`);
    expect(letter.searchParams.get("body")).toContain(textIn(harbour, statement.id));

    const [first] = real.statements;
    if (!first) throw new Error("no statement");
    const other = await visit(`statement/${first.id}/`);
    await other.getByRole("button", { name: "Contest this coding" }).click();
    const note = await other.getByRole("textbox", { name: "The note" }).inputValue();
    expect(note).toContain(`Page: ${other.url()}`);
    expect(note).toContain(textIn(real, first.id));
  });

  test.for([
    ["statement/vnnow-20251206-99/", /the statement “vnnow-20251206-99”/, /^statement vnnow-2025/],
    ["source/walaw-2025112/", /the source “walaw-2025112”/, /^source walaw-20251127/],
    ["evidence/rusia/nato-membership/", /the party “rusia”/, /^Russia on NATO membership/],
    [
      "evidence/russia/nato-membreship/",
      /the issue “nato-membreship”/,
      /^Russia on NATO membership/,
    ],
  ] as const)(
    "that does not exist is named, and the nearest are offered: %s",
    async ([path, words, nearest], { visit }) => {
      const page = await visit(path, { expected: ["404"] });
      const notice = page.locator("output", { hasText: "Ignored in the address" });
      await notice.waitFor();
      expect(await notice.innerText()).toMatch(words);
      const offers = notice.getByRole("link");
      expect(await offers.count()).toBeLessThanOrEqual(5);
      expect(await offers.first().innerText()).toMatch(nearest);
      await offers.first().click();
      await page.waitForURL((url) => url.pathname !== "/");
      // The view's code may come later than its address.
      await page.locator(":is(main h1, #evidence-title):focus").waitFor();
      expect(await axeFindings(page)).toEqual([]);
    },
  );
});

describe("the pages that a sceptical reader checks us by", () => {
  const [first] = real.statements;
  const paths = [
    "sources/",
    `source/${first?.source}/`,
    `statement/${first?.id}/`,
    `statement/${real.statements.find((s) => s.evidence.kind === "quote")?.id ?? first?.id}/`,
  ];
  test.for(
    paths.flatMap((path) =>
      [320, 1280].flatMap((width) => [true, false].map((dark) => [path, width, dark] as const)),
    ),
  )("are accessible and fit: %s at %i, dark: %s", async ([path, width, dark], { visit }) => {
    const page = await visit(path, { width, dark });
    expect(await axeFindings(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(
      true,
    );
  });
});
