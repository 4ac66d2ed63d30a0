import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import type { WholeDossier, Source, WholeStatement } from "../src/model/dossier.ts";
import { sourceLink } from "../src/model/textFragment.ts";
import { pathOf } from "../src/state/route.ts";
import { harbourDossier, realDossier } from "./dossier.ts";
import { test } from "./harness.ts";

const real = await realDossier();
const harbour = await harbourDossier();

const pageOf = ({ party, issue }: WholeStatement) => pathOf({ view: "evidence", party, issue });

/** The statements in an order in which those of one page follow each other. */
function byPage({ statements }: WholeDossier): readonly WholeStatement[] {
  return statements.toSorted((a, b) => pageOf(a).localeCompare(pageOf(b)));
}

async function turnTo(page: Page, statement: WholeStatement) {
  const address = new URL(pageOf(statement), page.url()).href;
  if (page.url() !== address) await page.goto(address);
}

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
      const page = await visit("", { site, scripts: false });
      for (const statement of byPage(dossier)) {
        await turnTo(page, statement);
        const card = page.locator(`figure[id="${statement.id}"]`);
        const source = sourceOf(dossier, statement);
        if (statement.evidence.kind === "quote") {
          const { exact } = statement.evidence;
          const quote = card.locator("blockquote");
          expect(await quote.innerText()).toBe(
            statement.speech === "direct" ? `“${exact}”` : exact,
          );
          expect(await quote.getAttribute("cite")).toBe(source.url);
          expect(await quote.getAttribute("lang")).toBe(source.language);
        } else {
          expect(await card.locator("blockquote").count()).toBe(0);
          expect(await card.innerText()).not.toMatch(/[“”]/);
        }
        const link = card.getByRole("link", { name: /Read it in the source/ });
        expect(await link.getAttribute("href")).toBe(sourceLink(source, statement).href);
        expect([await link.getAttribute("target"), await link.getAttribute("rel")]).toEqual([
          "_blank",
          "noopener",
        ]);
        const words = await card.innerText();
        for (const said of [statement.note, statement.conditionalOn, statement.speaker?.name])
          expect(words).toContain(said ?? "");
      }
    },
  );

  test("puts the deciding statements first, and says so when one alone decides", async ({
    visit,
  }) => {
    const page = await visit("evidence/russia/nato-membership/");
    const shelves = await page
      .getByRole("dialog")
      .locator("section")
      .evaluateAll((all) => all.map((s) => s.dataset["shelf"]));
    expect(shelves[0]).toBe("deciding");
    expect(shelves).toContain("restated");
    expect(await page.getByRole("dialog").innerText()).toMatch(
      /One (quote|summary) alone decides this\./,
    );
  });

  test("copies the quote, and shows it to copy by hand where the browser refuses", async ({
    visit,
  }) => {
    const page = await visit("evidence/russia/neutrality/", {
      context: { permissions: ["clipboard-read", "clipboard-write"] },
    });
    await page.getByRole("button", { name: "Copy quote" }).first().click();
    await page.getByText("Copied").waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
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

  test("opens the source at the quote, and the browser marks it there", async ({ visit }) => {
    const statements = byPage(real).filter(({ evidence }) => evidence.kind === "quote");
    const page = await visit("", { expected: statements.map((s) => sourceOf(real, s).url) });
    for (const statement of statements) {
      await turnTo(page, statement);
      const link = page
        .locator(`figure[id="${statement.id}"]`)
        .getByRole("link", { name: /Read it in the source/ });
      const [opened] = await Promise.all([openedBy(page, sourcePageWith(statement)), link.click()]);
      expect(
        await opened.waitForFunction(() => scrollY > 0 && scrollY, undefined, { timeout: 5000 }),
      ).toBeTruthy();
      expect(
        await opened.evaluate(
          () =>
            innerHeight > (document.querySelector("#there")?.getBoundingClientRect().top ?? 1e9),
        ),
      ).toBe(true);
      await opened.close();
    }
  });
});

/** A page of the source's kind: the words around the quote, a screen and more below the top. */
function sourcePageWith({ evidence }: WholeStatement): string {
  if (evidence.kind !== "quote") return "";
  const words = (evidence.prefix + evidence.exact + evidence.suffix)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;");
  return `<!doctype html><meta charset="utf-8"><div style="height:3000px">Above</div><p id="there">${words}</p><div style="height:3000px"></div>`;
}

async function openedBy(page: Page, body: string): Promise<Page> {
  const context = page.context();
  await context.route(/^https?:\/\/(?!localhost)/, (route) =>
    route.fulfill({ body, contentType: "text/html; charset=utf-8" }),
  );
  const opened = await context.waitForEvent("page");
  await opened.waitForLoadState();
  return opened;
}
