import { describe, expect } from "vitest";
import { indexOf } from "#model/big/whole.ts";
import { foldedWordsIn } from "#model/text/fold.ts";
import { pathOf } from "#state/route.ts";
import { axeFindings } from "#e2e/testing/axe.ts";
import { bigDossier, textIn } from "#e2e/testing/dossier.ts";
import { test } from "#e2e/testing/harness.ts";

const dossier = bigDossier();
const { byDay } = indexOf(dossier);
const site = "big" as const;
/** The oldest: the last that anything else would fetch. */
const [first] = byDay;
if (!first) throw new Error("The big dossier has no statements");
const oldest = first.statement;
const quote = textIn(dossier, oldest.id);

/** The fewest words of a quote that no other statement has. */
const rareWords = foldedWordsIn(quote)
  .map(({ word }) => word)
  .filter((word) => word.length > 5)
  .join(" ");

describe("a dossier of more statements than are loaded at once", () => {
  test("opens with its core alone", async ({ visit }) => {
    const fetched: string[] = [];
    const page = await visit("", {
      site,
      before: async (p) => {
        p.on("request", (request) => fetched.push(new URL(request.url()).pathname));
      },
    });
    expect(await page.locator("main table a").count()).toBeGreaterThan(30);
    const asked = fetched.filter((path) => path.startsWith("/data/"));
    expect(asked).toEqual([`/data/${dossier.id}/core.json`]);
  });

  test("publishes the whole of it all the same", async ({ visit }) => {
    const page = await visit("", { site });
    const whole = await page.request.get(new URL(`data/${dossier.id}.json`, page.url()).href);
    expect(await whole.json()).toEqual(JSON.parse(JSON.stringify(dossier)));
  });

  test("finds a text that was not loaded", async ({ visit }) => {
    const page = await visit("statements/", { site });
    expect(await page.locator("table tbody").innerText()).not.toContain(quote);
    await page.fill("input[type=search]", rareWords);
    await page.getByText(quote).first().waitFor();
    expect(await page.locator("table caption").innerText()).toContain(" of 2500 statements");
  });

  test("fetches the record of a statement that its address asks for", async ({ visit }) => {
    const page = await visit(`statement/?id=${oldest.id}&as-of=2024-06-01`, { site });
    await page.getByText(quote).first().waitFor();
    expect(await page.title()).toContain(`Statement ${oldest.id}`);
    const { search } = new URL(page.url());
    expect(search).toBe(`?id=${oldest.id}&as-of=2024-06-01`);
    expect(await axeFindings(page)).toEqual([]);

    await page.reload();
    await page.getByText(quote).first().waitFor();
  });

  test("has a figure of each statement, made ready and looked up by its id", async ({ visit }) => {
    const builder = await visit(`embed/?figure=quote/${oldest.id}`, { site });
    const link = builder.getByLabel("Link to the figure", { exact: true });
    await expect.poll(() => link.inputValue()).toContain(`/embed/quote/?id=${oldest.id}`);
    const page = await visit(`embed/quote/?id=${oldest.id}`, { site });
    await page.getByText(quote).first().waitFor();
    const full = page.getByRole("link", { name: "Sources and full view" });
    expect(await full.getAttribute("href")).toContain(`statement/?id=${oldest.id}`);
    const none = await visit("embed/quote/?id=n99999", { site });
    await none.getByText("This figure is not there").waitFor();
    const mute = await visit(`embed/quote/?id=${oldest.id}`, { site, scripts: false });
    expect(await mute.locator("main").innerText()).toContain("is looked up by a script");
  });

  test("leads there from a link, with the choices, and back", async ({ visit }) => {
    const page = await visit("statements/?as-of=2024-06-01", { site });
    await page.locator("table tbody a[href*='statement/']").first().click();
    await page.waitForURL(/\/statement\/\?id=n\d+&as-of=2024-06-01/);
    await page.locator("main figure").first().waitFor();
    await page.goBack();
    await page.waitForURL(/\/statements\/\?as-of=2024-06-01/);
    await page.locator("table tbody").waitFor();
  });

  test("keeps the address that a statement had while the dossier was small", async ({ visit }) => {
    const page = await visit(`statement/${oldest.id}/`, { site, expected: ["404"], live: false });
    await page.waitForURL(`**/statement/?id=${oldest.id}`);
    await page.getByText(quote).first().waitFor();
  });

  test("says that an id is not known, and offers the nearest", async ({ visit }) => {
    const page = await visit("statement/?id=n77777", { site });
    expect(await page.locator("h1").innerText()).toBe("No statement is called “n77777”");
    const nearest = page.getByRole("list", { name: "The nearest" }).getByRole("link").first();
    expect(await nearest.innerText()).toMatch(/^n\d*7777?$|^n777/);
    expect(await axeFindings(page)).toEqual([]);
    await nearest.click();
    await page.locator("main figure blockquote, main figure p").first().waitFor();
  });

  test("is safe with whatever an address asks for", async ({ visit }) => {
    const asked = encodeURIComponent(`<b>${"../".repeat(30)}\u202E`);
    const page = await visit(`statement/?id=${asked}`, { site });
    expect(await page.locator("h1").innerText()).toContain("No statement is called “<b>../");
  });

  test("shows the words of a cell, written and after another date is chosen", async ({ visit }) => {
    const { party, issue } = oldest;
    const path = pathOf({ view: "evidence", party, issue }).slice(1);
    const written = await visit(path, { site, scripts: false });
    expect(await written.locator("dialog blockquote").count()).toBeGreaterThan(0);

    // The day on which it was all that was known.
    const page = await visit(`${path}?as-of=${first.day}`, { site });
    await page.locator("dialog").getByText(quote).first().waitFor();
  });

  test("shows the first of very many claims, and more when asked", async ({ visit }) => {
    const page = await visit("claims/", { site });
    const claims = page.locator("article[aria-labelledby^=claim-]");
    expect(await claims.count()).toBe(100);
    await page.getByRole("button", { name: "Show 200 more" }).click();
    await expect.poll(() => claims.count()).toBe(300);
    await expect.poll(() => page.getByText("Fetching the words").count()).toBe(0);
  });

  test("says that the words could not be fetched, and fetches them when asked", async ({
    visit,
  }) => {
    const page = await visit(`statement/?id=${oldest.id}`, {
      site,
      expected: ["words/", "Failed to load resource", "the data did not come"],
      before: (p) => p.route("**/words/*.json*", (route) => route.abort("connectionfailed")),
    });
    await page.getByText("could not be fetched").first().waitFor();
    await page.unroute("**/words/*.json*");
    const again = page.getByRole("button", { name: "Try again" });
    // A fetch that has just failed is not made again within the second.
    await expect
      .poll(async () => {
        for (const button of (await again.all()).toReversed()) await button.click();
        return again.count();
      })
      .toBe(0);
    await page.getByText(quote).first().waitFor();
  });

  for (const path of [
    "words/",
    "pair/",
    `issue/${oldest.issue}/`,
    "changes/",
    "texts/",
    "sources/",
    "about/",
    "rules/",
    "reliability/",
    "releases/",
  ]) {
    test(`opens ${path} without a complaint, and not with everything in it`, async ({ visit }) => {
      const page = await visit(path, { site });
      expect(await page.locator("h1").count()).toBe(1);
      expect(await page.locator("*").count()).toBeLessThan(30_000);
    });
  }
});
