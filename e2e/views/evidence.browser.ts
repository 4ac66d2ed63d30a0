import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import type { WholeDossier, Source, WholeStatement } from "#model/dossier/dossier.ts";
import { sourceLink } from "#model/dossier/textFragment.ts";
import { pathOf } from "#state/route.ts";
import { harbourDossier, realDossier } from "#e2e/testing/dossier.ts";
import { copiedIn, COPYING } from "#e2e/testing/copied.ts";
import { test } from "#e2e/testing/harness.ts";

const real = await realDossier();
const harbour = await harbourDossier();

const pageOf = ({ party, issue }: WholeStatement) => pathOf({ view: "evidence", party, issue });

/** The statements in an order in which those of one page follow each other. */
function byPage({ statements }: WholeDossier): readonly WholeStatement[] {
  return statements.toSorted((a, b) => pageOf(a).localeCompare(pageOf(b)));
}

/** What a page as it was written holds of each statement, read by the browser without drawing it. */
async function cardsOf(page: Page, path: string) {
  const answer = await page.request.get(new URL(path, page.url()).href);
  const cards = await page.evaluate(cardsIn, await answer.text());
  return new Map(cards.map((card) => [card.id, card]));
}

/** Runs in the page. */
function cardsIn(written: string) {
  const { body } = new DOMParser().parseFromString(written, "text/html");
  return [...body.querySelectorAll("figure[id]")].map((figure) => ({
    id: figure.id,
    words: [...figure.querySelectorAll("p, li")]
      .filter((part) => !part.closest("details"))
      .map(({ textContent }) => textContent)
      .join("\n"),
    quotes: [...figure.querySelectorAll("blockquote")].map((quote) => ({
      words: quote.textContent,
      cite: quote.getAttribute("cite"),
      lang: quote.getAttribute("lang"),
    })),
    links: [...figure.querySelectorAll("a")]
      .filter(({ textContent }) => textContent.includes("Read it in the source"))
      .map((link) => ({
        href: link.getAttribute("href"),
        target: link.getAttribute("target"),
        rel: link.getAttribute("rel"),
      })),
  }));
}

type Card = ReturnType<typeof cardsIn>[number];

function sourceOf({ sources }: WholeDossier, statement: WholeStatement): Source {
  const source = sources.find(({ id }) => id === statement.source);
  if (!source) throw new Error(`no source ${statement.source}`);
  return source;
}

describe("the evidence of a cell", () => {
  test.for([
    ["real", real],
    ["harbour", harbour],
  ] as const)(
    "shows every statement of the %s dossier with its words, its source and its coding",
    async ([site, dossier], { visit }) => {
      // The site's own rules let no text become a document.
      const page = await visit("", { site, context: { bypassCSP: true } });
      let [at, cards] = ["", new Map<string, Card>()];
      for (const statement of byPage(dossier)) {
        const path = pageOf(statement);
        if (path !== at) [at, cards] = [path, await cardsOf(page, path)];
        const card = cards.get(statement.id);
        const source = sourceOf(dossier, statement);
        if (statement.evidence.kind === "quote") {
          const { exact } = statement.evidence;
          const words = statement.speech === "direct" ? `“${exact}”` : exact;
          expect(card?.quotes).toEqual([{ words, cite: source.url, lang: source.language }]);
        } else {
          expect(card?.quotes).toEqual([]);
          expect(card?.words).not.toMatch(/[“”]/);
        }
        const { href } = sourceLink(source, statement);
        expect(card?.links).toEqual([{ href, target: "_blank", rel: "noopener" }]);
        for (const said of [statement.note, statement.conditionalOn, statement.speaker?.name])
          if (said !== undefined) expect(card?.words).toContain(said);
      }
    },
  );

  test("puts the deciding statements first, and says by how many acts they are supported", async ({
    visit,
  }) => {
    const page = await visit("evidence/russia/nato-membership/");
    const shelves = await page
      .getByRole("dialog")
      .locator("section[data-shelf]")
      .evaluateAll((all) => all.map((s) => s.dataset["shelf"]));
    expect(shelves[0]).toBe("deciding");
    expect(shelves).toContain("restated");
    expect(await page.getByRole("dialog").innerText()).toMatch(
      /(One act of saying alone supports|\d+ independent acts of saying support) this, told by /,
    );
  });

  test("keeps the focus inside where it fills the screen, and gives it back", async ({ visit }) => {
    const page = await visit("", { width: 360 });
    await page.locator("#cell-russia-nato-membership").click({ position: { x: 8, y: 8 } });
    const panel = page.getByRole("dialog");
    await panel.waitFor();
    const isOutside = () =>
      page.evaluate(() => {
        const at = document.activeElement;
        return at !== document.body && at?.closest("dialog") === null;
      });
    const links = await panel.locator("a, button, summary").count();
    for (let step = 0; step < links + 5; step += 1) {
      await page.keyboard.press("Tab");
      expect(await isOutside()).toBe(false);
    }
    await page.keyboard.press("Escape");
    await panel.waitFor({ state: "detached" });
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.id))
      .toBe("cell-russia-nato-membership");
  });

  test.for([390, 1280])(
    "leads at %i px from its top to each shelf and each year of a long one, by keys, and goes on from there",
    async (width, { visit }) => {
      const page = await visit("evidence/ukraine/territory-control/", { width });
      const panel = page.getByRole("dialog");
      const links = panel.getByRole("navigation", { name: "In this panel" }).getByRole("link");
      const hrefs = await links.evaluateAll((all) => all.map((one) => one.getAttribute("href")));
      const shelves = await panel
        .locator("[data-shelf]")
        .evaluateAll((all) => all.map((one) => `#shelf-${one.getAttribute("data-shelf")}`));
      expect(shelves.length).toBeGreaterThan(2);
      expect(hrefs.filter((href) => href?.startsWith("#shelf-"))).toEqual(shelves);
      const days = real.statements
        .filter(({ party, issue }) => party === "ukraine" && issue === "territory-control")
        .map(({ id, said }) => [id, said?.slice(0, 4)] as const);
      const named = await links.allInnerTexts();
      for (const [at, href] of hrefs.entries()) {
        const [, year] = days.find(([id]) => `#${id}` === href) ?? [];
        if (year !== undefined) expect(named[at]).toContain(year);
      }
      for (const href of [shelves.at(-1), hrefs.findLast((one) => !one?.startsWith("#shelf-"))]) {
        await panel.evaluate((one) => one.scrollTo(0, 0));
        await links.and(panel.locator(`[href="${href}"]`)).focus();
        await page.keyboard.press("Enter");
        const target = panel.locator(`[id="${href?.slice(1)}"]`);
        const bar = await panel.locator("p").first().boundingBox();
        await expect.poll(async () => (await target.boundingBox())?.y).toBeLessThan(400);
        expect((await target.boundingBox())?.y).toBeGreaterThanOrEqual(bar?.height ?? 0);
        await page.keyboard.press("Tab");
        const isThere = target.evaluate((one) =>
          (one.closest("figure") ?? one.closest("section"))?.contains(document.activeElement),
        );
        expect(await isThere).toBe(true);
      }
      await page.keyboard.press("Escape");
      await panel.waitFor({ state: "detached" });
    },
  );

  test("has no ways to its parts where it is short", async ({ visit }) => {
    const page = await visit("evidence/nato/neutrality/");
    expect(await page.locator("dialog [data-shelf] figure").count()).toBeLessThan(4);
    expect(await page.getByRole("navigation", { name: "In this panel" }).count()).toBe(0);
  });

  test("has room for every word of the longest scale on a phone", async ({ visit }) => {
    const longest = real.issues.toSorted((a, b) => b.options.length - a.options.length)[0]?.id;
    const page = await visit(`evidence/united-states/${longest}/`, { width: 320 });
    const panel = page.getByRole("dialog");
    const isCut = await panel.evaluate((one) => one.scrollWidth > one.clientWidth);
    expect(isCut).toBe(false);
  });

  test("copies the quote, and shows it to copy by hand where the browser refuses", async ({
    visit,
  }) => {
    const page = await visit("evidence/russia/neutrality/", COPYING);
    await page.getByRole("button", { name: "Copy quote" }).first().click();
    await page.getByText("Copied").waitFor();
    const copied = await copiedIn(page);
    expect(
      real.statements.some(
        ({ evidence }) => evidence.kind === "quote" && evidence.exact === copied,
      ),
    ).toBe(true);

    const other = await visit("evidence/russia/neutrality/");
    await other.evaluate(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
    await other.getByRole("button", { name: "Copy quote" }).first().click();
    expect(await other.getByLabel("Text to copy").inputValue()).toBe(copied);
  });

  test("opens the source at the quote in a page of its own, and the browser marks it there", async ({
    visit,
  }) => {
    const [quote] = highlighted;
    if (!quote) throw new Error("no quote can be marked in its source");
    const { statement } = quote;
    const page = await visit(pageOf(statement).slice(1), { expected: [quote.url] });
    await page.context().route(ELSEWHERE, (route) => route.fulfill(sourcePageWith(statement)));
    const link = page
      .locator(`figure[id="${statement.id}"]`)
      .getByRole("link", { name: /Read it in the source/ });
    const [opened] = await Promise.all([page.context().waitForEvent("page"), link.click()]);
    await opened.waitForLoadState();
    expect(await isAtQuote(opened)).toBe(true);
    const marked = await opened.locator("#there").screenshot();
    await opened.goto(quote.url);
    expect(marked.equals(await opened.locator("#there").screenshot())).toBe(false);
  });

  test("has for every quote an address at which the browser finds it in its source", async ({
    visit,
  }) => {
    const page = await visit("", { context: {}, expected: highlighted.map(({ url }) => url) });
    for (const { statement, href } of highlighted) {
      // Or a second quote of the same source would be sought in the page that is there.
      await page.goto("about:blank");
      await page.unrouteAll();
      await page.route(ELSEWHERE, (route) => route.fulfill(sourcePageWith(statement)));
      await page.goto(href);
      expect([statement.id, await isAtQuote(page)]).toEqual([statement.id, true]);
    }
  });
});

const ELSEWHERE = /^https?:\/\/(?!localhost)/;

/** Every quote that a browser can be sent to, with the address of its link: that its card has it, is tested above. */
const highlighted = byPage(real).flatMap((statement) => {
  const source = sourceOf(real, statement);
  const { href, highlights } = sourceLink(source, statement);
  return highlights ? [{ statement, url: source.url, href }] : [];
});

/** A page of the source's kind: the words around the quote, a screen and more below the top. */
function sourcePageWith({ evidence }: WholeStatement) {
  if (evidence.kind !== "quote") throw new Error("a summary is not in its source");
  const words = (evidence.prefix + evidence.exact + evidence.suffix)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;");
  const body = `<!doctype html><meta charset="utf-8"><div style="height:3000px">Above</div><p id="there">${words}</p><div style="height:3000px"></div>`;
  return { body, contentType: "text/html; charset=utf-8" };
}

/** Whether the browser has scrolled to the quote by itself. */
async function isAtQuote(page: Page): Promise<boolean> {
  await page.waitForFunction(() => scrollY > 0, undefined, { timeout: 5000 });
  return page.evaluate(() => {
    const { top = Infinity } = document.querySelector("#there")?.getBoundingClientRect() ?? {};
    return top < innerHeight;
  });
}
