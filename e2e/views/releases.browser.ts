import { describe, expect } from "vitest";
import { versionFile } from "#model/releases/releaseFile.ts";
import { pathOf, routesOf } from "#state/route.ts";
import { loadDossier } from "#tools/record/dossierFiles.ts";
import { axeFindings } from "#e2e/testing/axe.ts";
import { frameOf } from "#state/views.ts";
import { test, type VisitOptions } from "#e2e/testing/harness.ts";

const { dossier, frozen } = await loadDossier("data/russia-ukraine");
const versions = (dossier.releases ?? []).map(({ version }) => version);
const older = frozen.find(({ release }) => release !== dossier.release);
if (!older) throw new Error("The dossier has no older release to pin");
const OLD = older.release;
const FILE = `**/${versionFile(dossier, OLD)}`;
const WITHDRAWN = "statement/gazette-20250312-07/";
/** What a static host says of an address that has no page. */
const NOT_THERE = ["404", "dossier.schema.json"];

describe("an address with an older release", () => {
  test("shows that release in every view, says so, and every link keeps it", async ({ visit }) => {
    const plain = routesOf(older).filter(
      ({ view }) =>
        view !== "statement" &&
        view !== "source" &&
        view !== "evidence" &&
        // Figures are written from the current release; what is copied of one names the release.
        view !== "embed" &&
        frameOf(view) === "site",
    );
    expect(plain.length).toBeGreaterThan(8);
    const page = await visit(`?v=${OLD}`);
    for (const route of plain) {
      const path = pathOf(route).slice(1);
      await page.goto(new URL(`${path}?v=${OLD}`, new URL("/", page.url())).href);
      await page.waitForSelector("html[data-live]");
      const notice = page.getByRole("complementary", { name: "Release" });
      expect(await notice.innerText()).toContain(`You are reading release ${OLD} of`);
      expect(await notice.innerText()).toContain(`the current release is ${dossier.release} of`);
      expect(await page.locator("main h1").isVisible()).toBe(true);
      expect(await page.locator("[role=alert]:visible").count()).toBe(0);
      const lost = await page
        .locator("#app a[href]")
        .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
      const inSite = lost.filter((href) => !/^https?:|^#|data\/|licences\.txt$/.test(href));
      const strays = inSite.filter((href) => !href.includes("v="));
      expect({ path, strays }).toEqual({ path, strays: ["./"] });
    }
  });

  test("counts that release's statements, and hands out its own data", async ({ visit }) => {
    const page = await visit(`words/?v=${OLD}`);
    const words = `${older.statements.length} statements; ${older.sources.length} sources read`;
    await page.getByText(words).first().waitFor();
    const json = page.getByRole("contentinfo").getByRole("link", { name: "JSON", exact: true });
    expect(await json.getAttribute("href")).toBe(`../${versionFile(dossier, OLD)}`);
    for (const version of versions) {
      const file = new URL(`../${versionFile(dossier, version)}`, page.url());
      expect((await (await page.request.get(file.href)).json()).release).toBe(version);
    }
  });

  test("keeps it through a click, a choice, Back and Reset", async ({ visit }) => {
    const page = await visit(`words/?v=${OLD}`);
    await page.getByLabel("Compact").check();
    await page.waitForURL((url) => url.search === `?v=${OLD}&rows=compact`);
    await page.getByRole("navigation").getByRole("link", { name: "Texts" }).click();
    await page.waitForURL((url) => url.pathname === "/texts/" && url.search.includes(`v=${OLD}`));
    await page.goBack();
    await page.waitForURL((url) => url.pathname === "/words/");
    await page.getByRole("button", { name: "Reset" }).click();
    await page.waitForURL((url) => url.search === `?v=${OLD}`);
    expect(await page.getByRole("complementary", { name: "Release" }).isVisible()).toBe(true);
  });

  test("leads to the same page of the current release", async ({ visit }) => {
    const page = await visit(`evidence/russia/nato-membership/?v=${OLD}`);
    await page.getByRole("complementary", { name: "Release" }).getByRole("link").first().click();
    await page.waitForURL((url) => url.pathname.startsWith("/evidence/") && url.search === "");
    await page.waitForSelector("html[data-live]");
    expect(await page.getByRole("complementary", { name: "Release" }).count()).toBe(0);
  });

  test("shows nothing of the current release while it loads, nor when it does not come", async ({
    visit,
  }) => {
    const seen: unknown[] = [];
    const loading = "Loading the release that this address asks for.";
    const page = await visit(`?v=${OLD}`, {
      before: (opened) =>
        opened.route(FILE, async (route) => {
          seen.push(await opened.getByText(loading).isVisible());
          seen.push(await opened.getByRole("table").count());
          await route.continue();
        }),
    });
    expect(seen).toEqual([true, 0]);
    expect(await page.getByRole("table").isVisible()).toBe(true);
    expect(await page.getByText(loading).isVisible()).toBe(false);

    const failed = await visit(`?v=${OLD}`, {
      live: false,
      expected: ["404", "data/"],
      before: (opened) => opened.route(FILE, (route) => route.fulfill({ status: 404 })),
    });
    expect(await failed.getByRole("alert").innerText()).toContain(
      "The release that this address asks for could not be shown: the data was not found (404).",
    );
    expect(await failed.getByRole("table").count()).toBe(0);
    await failed.getByRole("link", { name: "Show the current release" }).click();
    await failed.waitForSelector("html[data-live]");
    expect(await failed.getByRole("table").isVisible()).toBe(true);
  });

  test.for<Pick<VisitOptions, "width" | "dark">>([
    { width: 1280, dark: false },
    { width: 320, dark: true },
  ])("axe finds nothing: %o", async (options, { visit }) => {
    const page = await visit(`?v=${OLD}`, options);
    expect(await axeFindings(page)).toEqual([]);
    expect(
      await page.evaluate(
        () => document.documentElement.scrollWidth <= document.documentElement.clientWidth,
      ),
    ).toBe(true);
  });
});

describe("an address with another release", () => {
  test("that is unknown: it is dropped and named, and the choices stay", async ({ visit }) => {
    const page = await visit("?v=9.9.9&rows=compact");
    await page.getByText("Ignored in the address: the release “9.9.9”.").waitFor();
    expect(new URL(page.url()).search).toBe("?rows=compact");
    expect(await page.getByRole("table").isVisible()).toBe(true);
  });

  test("that is the current one: it keeps it, and says so", async ({ visit }) => {
    const page = await visit(`about/?v=${dossier.release}`);
    await page.getByText(`This address keeps release ${dossier.release}`).waitFor();
    const link = page.getByRole("navigation").getByRole("link", { name: "Texts" });
    expect(await link.getAttribute("href")).toBe(`../texts/?v=${dossier.release}`);
  });
});

describe("a withdrawn statement", () => {
  test("opens in the release that had it, through the page for addresses that do not exist", async ({
    visit,
  }) => {
    const page = await visit("releases/", { site: "harbour", expected: NOT_THERE });
    const withdrawn = page.locator("li", { hasText: "gazette-20250312-07" });
    await withdrawn.getByRole("link", { name: "As it was in release 1.0.0" }).click();
    await page.waitForURL((url) => url.pathname === `/${WITHDRAWN}`);
    await page.waitForSelector("html[data-live]");
    expect(new URL(page.url()).search).toBe("?v=1.0.0");
    expect(await page.locator("main h1").innerText()).toContain("Night work");
    await page.getByText("You are reading release 1.0.0").waitFor();
  });

  test("is named, with the release that withdrew it, where no release is asked for", async ({
    visit,
  }) => {
    const page = await visit(WITHDRAWN, { site: "harbour", expected: NOT_THERE });
    await page.getByText("gazette-20250312-07”, which release 2.0.0 withdrew").waitFor();
  });
});

describe("releases and corrections", () => {
  test("are reached from the release number, with counts by source and reasons", async ({
    visit,
  }) => {
    const page = await visit("");
    await page
      .getByRole("contentinfo")
      .getByRole("link", { name: /^Release/ })
      .click();
    await page.getByRole("heading", { name: "Releases and corrections" }).waitFor();
    // The newest of them that added to the record: another may only mend it.
    const newest = dossier.releases?.find(({ added }) => added.statements.length > 0);
    const section = page.getByRole("region", { name: `Release ${newest?.version}` });
    await section.getByText(/^\d+ statements from \d+ sources$/).click();
    expect(await section.locator("details li").count()).toBe(newest?.added.statements.length);
    for (const { reason } of newest?.recoded ?? [])
      expect(await section.getByText(reason, { exact: true }).count()).toBeGreaterThan(0);
  });

  test.for([320, 768, 1920])("fit %i px, and axe finds nothing", async (width, { visit }) => {
    const page = await visit("releases/", { width, dark: width === 768 });
    expect(await axeFindings(page)).toEqual([]);
    const small = await page.evaluate(() => [
      document.documentElement.scrollWidth > document.documentElement.clientWidth,
      ...[...document.querySelectorAll("main a, main summary")].map(
        (target) => target.getBoundingClientRect().height < 24,
      ),
    ]);
    expect(small).not.toContain(true);
  });

  test("can be read without scripts", async ({ visit }) => {
    const page = await visit("releases/", { scripts: false, expected: ["failed: "] });
    expect(await page.getByRole("heading", { level: 2 }).count()).toBe(versions.length + 3);
  });
});
