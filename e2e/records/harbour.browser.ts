import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect } from "vitest";
import { pathOf, routesOf } from "#state/route.ts";
import { CACHE, harbourDossier } from "#e2e/testing/dossier.ts";
import { test } from "#e2e/testing/harness.ts";

const dossier = await harbourDossier();

describe("another negotiation", () => {
  test("is shown without a change of code: its parties, its scales, its silence", async ({
    visit,
  }) => {
    const page = await visit("words/", { site: "harbour" });
    expect(await page.title()).toContain("Harbour talks");
    const heads = await page.getByRole("columnheader").allTextContents();
    // What sets a name apart that is read from the right is no letter of it.
    expect(heads.map((head) => head.replaceAll(/[\u2068\u2069]/g, ""))).toEqual([
      "Issue",
      ...dossier.parties.map(({ name }) => name),
      "How far apart",
    ]);
    const silentIssue = dossier.issues.find(
      ({ id }) => !dossier.statements.some(({ issue }) => issue === id),
    );
    const row = page.locator(`tr[id="${silentIssue?.id}"]`);
    expect(await row.locator("[data-silence]").count()).toBe(dossier.parties.length);
    const said = await row.innerText();
    expect(said).toContain("cannot be compared");
    expect(said).toContain("0 of 2 took a position");
  });

  test("keeps right-to-left quotes in their own language and direction (A16)", async ({
    visit,
  }) => {
    const arabic = dossier.statements.find(
      ({ source, evidence }) =>
        evidence.kind === "quote" &&
        dossier.sources.find(({ id }) => id === source)?.language === "ar",
    );
    if (!arabic) throw new Error("the fixture has lost its Arabic quote");
    const page = await visit(pathOf({ view: "statement", statement: arabic.id }).slice(1), {
      site: "harbour",
    });
    const quote = page.locator("blockquote");
    expect(await quote.getAttribute("lang")).toBe("ar");
    expect(await quote.evaluate((element) => getComputedStyle(element).direction)).toBe("rtl");
  });

  test("is the same site when it is built from its published file", async () => {
    const [built, again] = [join(CACHE, "site-harbour-talks"), join(CACHE, "site-republished")];
    for (const path of [
      ...routesOf(dossier).map((route) => `${pathOf(route)}index.html`),
      "/data/harbour-talks.json",
    ]) {
      const first = await readFile(join(built, path), "utf8");
      const second = await readFile(join(again, path), "utf8");
      expect({ path, isSame: second === first }).toEqual({ path, isSame: true });
    }
  });
});
