import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { indexOf } from "#model/big/whole.ts";
import { NO_SELECTION, type Selection } from "#state/selection.ts";
import { NO_TABLE } from "#state/table.ts";
import { shownStatements, statementsOf } from "#views/statements/statementsOf.ts";
import { realDossier, textIn } from "#e2e/testing/dossier.ts";
import { test } from "#e2e/testing/harness.ts";
import { tabTo } from "#e2e/testing/keyboard.ts";
import { captioned, opened, PATIENT, queryOf, rows, search } from "./table.ts";

const dossier = await realDossier();
const index = indexOf(dossier);
const total = dossier.statements.length;

/** The statements that a choice shows, by the same function as the page. */
function shownBy(choice: Partial<Selection>) {
  const statements = statementsOf(index, { ...NO_SELECTION, ...choice }, undefined);
  return shownStatements(index, statements).map(({ statement }) => statement);
}

const head = (page: Page, name: string) => page.locator("thead").getByRole("button", { name });

describe("every statement", () => {
  test("is there without scripts, which filters are not offered to", async ({ visit }) => {
    const page = await visit("statements/", { scripts: false });
    expect(await rows(page).count()).toBe(Math.min(total, 600));
    expect(await search(page).isVisible()).toBe(false);
    expect(await page.locator("main noscript p").isVisible()).toBe(true);
    await page.locator("td[data-column=said] a").first().click();
    expect(new URL(page.url()).pathname).toMatch(/\/statement\/[a-z0-9-]+\//);
  });

  test("is sorted by a column, then by a second, and says so", async ({ visit }) => {
    const page = await opened(visit);
    await head(page, "Party").click();
    await captioned(page, `All ${total} statements, sorted by party, in their order`);
    const status = page.locator("output.visually-hidden");
    await expect.poll(() => status.innerText()).toContain("sorted by party, in their order");
    expect(await page.getByRole("columnheader", { name: "Party" }).getAttribute("aria-sort")).toBe(
      "ascending",
    );
    await head(page, "Date said").click({ modifiers: ["Shift"] });
    await expect.poll(() => queryOf(page)).toBe("?by=party.-said");
    const sort = [
      { column: "party", descending: false },
      { column: "said", descending: true },
    ] as const;
    const expected = shownBy({ table: { ...NO_TABLE, sort } }).map(({ id }) => `/statement/${id}/`);
    await captioned(page, `All ${total}`);
    const links = await page
      .locator("td[data-column=said] a")
      .evaluateAll((all) =>
        all.map((link) => new URL(link.getAttribute("href") ?? "", location.href).pathname),
      );
    expect(links).toEqual(expected);
    expect(await page.locator("[aria-sort]").count()).toBe(1);
  });

  test("is narrowed by facets that say how many there would be, one at a time taken away", async ({
    visit,
  }) => {
    const page = await opened(visit);
    const party = dossier.parties[1];
    const ofParty = shownBy({ parties: party && [party.id] });
    await page.getByRole("button", { name: "Party", exact: true }).first().click();
    const box = page.getByRole("checkbox", { name: `${party?.name}` });
    expect(await page.locator("#facet-party li").nth(1).innerText()).toContain(`${ofParty.length}`);
    await box.check();
    await page.keyboard.press("Escape");
    await captioned(page, `${ofParty.length} of ${total} statements`);
    await expect.poll(() => queryOf(page)).toBe(`?parties=${party?.id}`);

    await page.getByRole("button", { name: "Issue", exact: true }).first().click();
    for (const [at, { id }] of dossier.issues.entries()) {
      const count = ofParty.filter(({ issue }) => issue === id).length;
      const value = page.locator("#facet-issue li").nth(at);
      expect(await value.locator("[aria-hidden]").innerText()).toBe(`${count}`);
      expect(await value.locator("input").isDisabled()).toBe(count === 0);
    }
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: `Remove Party: ${party?.name}` }).click();
    await captioned(page, `All ${total} statements`);
    expect(await page.getByRole("button", { name: "Reset all" }).count()).toBe(0);
  });

  test("is narrowed by the days said", async ({ visit }) => {
    const day = index.byDay[Math.floor(total / 2)]?.day ?? "";
    const page = await opened(visit);
    await page.getByRole("button", { name: "Date said", exact: true }).first().click();
    await page.getByLabel("From", { exact: true }).fill(day);
    await page.keyboard.press("Escape");
    const expected = shownBy({ table: { ...NO_TABLE, from: day } });
    await captioned(page, `${expected.length} of ${total} statements`);
    await expect.poll(() => queryOf(page)).toBe(`?from=${day}`);
  });

  test("stands under its years while it is sorted by date, which stay in sight, and not otherwise", async ({
    visit,
  }) => {
    const page = await opened(visit);
    const years = page.locator("tbody th");
    const expected = [...new Set(index.byDay.map(({ day }) => day.slice(0, 4)))]
      .toReversed()
      .map((year) => {
        const count = index.byDay.filter(({ day }) => day.startsWith(year)).length;
        return `${year} ${count} statement${count === 1 ? "" : "s"}`;
      });
    expect(expected.length).toBeGreaterThan(2);
    await expect.poll(() => years.allTextContents(), PATIENT).toEqual(expected);
    // Below the head of the table, which stays as well.
    await rows(page)
      .nth(12)
      .evaluate((row) => row.scrollIntoView());
    const [first, second] = await Promise.all(
      [page.locator("thead th").nth(1), years.first()].map((one) => one.boundingBox()),
    );
    expect(first?.y).toBe(0);
    expect(second?.y).toBeGreaterThan(0);
    expect(second?.y).toBeLessThanOrEqual((first?.height ?? 0) + 1);
    await head(page, "Party").click();
    await expect.poll(() => years.count(), PATIENT).toBe(0);
  });

  test("stands in groups with their counts, which close", async ({ visit }) => {
    const page = await opened(visit);
    await page.getByLabel("Group by").selectOption("party");
    const groups = page.locator("tbody th button");
    const expected = dossier.parties.flatMap(({ id, name }) => {
      const count = shownBy({ parties: [id] }).length;
      return count > 0 ? [`${name} ${count} statement${count === 1 ? "" : "s"}`] : [];
    });
    await expect.poll(() => groups.count(), PATIENT).toBe(expected.length);
    expect(await groups.allInnerTexts()).toEqual(expected);
    await groups.first().click();
    expect(await groups.first().getAttribute("aria-expanded")).toBe("false");
    const [first] = dossier.parties;
    const left = total - shownBy({ parties: first && [first.id] }).length;
    await expect.poll(() => rows(page).count(), PATIENT).toBe(left);
  });

  test("opens in full below its row, by keyboard alone", async ({ visit }) => {
    const page = await opened(visit);
    const [first] = shownBy({});
    if (!first) throw new Error("the dossier has no statement");
    const open = rows(page).first().getByRole("button");
    await tabTo(open);
    await page.keyboard.press("Enter");
    const whole = page.locator(`figure[id="${first.id}"]`);
    await whole.waitFor();
    expect(await whole.innerText()).toContain(textIn(dossier, first.id));
    expect(await open.getAttribute("aria-expanded")).toBe("true");
    await page.keyboard.press("Enter");
    await whole.waitFor({ state: "detached" });
  });

  test("is arranged and filtered by keyboard alone, menus give the focus back", async ({
    visit,
  }) => {
    const page = await opened(visit);
    const sort = page.getByRole("button", { name: "Sort", exact: true });
    await tabTo(sort);
    await page.keyboard.press("Enter");
    await tabTo(page.getByLabel("Add to the sort"), 2);
    // A menu goes to what begins with the letters typed.
    await page.keyboard.type("Party");
    await page.keyboard.press("Escape");
    await captioned(
      page,
      `All ${total} statements, sorted by date said, newest first; then by party`,
    );
    const active = () => page.evaluate(() => document.activeElement?.textContent);
    expect(await active()).toContain("Sort");
    const stance = page.getByRole("button", { name: "Position", exact: true }).first();
    await tabTo(stance);
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    await page.keyboard.press("Escape");
    const facets = { ...NO_TABLE.facets, stance: ["with"] };
    const placed = shownBy({ table: { ...NO_TABLE, facets } });
    await captioned(page, `${placed.length} of ${total} statements`);
    expect(await active()).toContain("Position");
  });

  test("is as a link says, and Back and Forward lead through the choices", async ({ visit }) => {
    const page = await opened(visit, "?cols=party.words&group=topic&stance=with");
    const facets = { ...NO_TABLE.facets, stance: ["with"] };
    const placed = shownBy({ table: { ...NO_TABLE, facets } }).length;
    await captioned(page, `${placed} of ${total} statements`);
    expect(await page.locator("thead th").allInnerTexts()).toEqual([
      "Whole statement",
      "Party",
      "Quote or summary",
    ]);
    await page.getByRole("button", { name: "Reset all" }).click();
    await captioned(page, `All ${total} statements`);
    await expect.poll(() => queryOf(page)).toBe("");
    await page.goBack();
    await captioned(page, `${placed} of ${total} statements`);
    await page.goForward();
    await captioned(page, `All ${total} statements`);
  });

  test("shares the choice of parties with the other views, and the day looked back to", async ({
    visit,
  }) => {
    const party = dossier.parties[0];
    const asOf = index.byDay[Math.floor(total / 2)]?.day ?? "";
    const page = await opened(visit, `?as-of=${asOf}&parties=${party?.id}`);
    const known = shownBy({ asOf, parties: party && [party.id] }).length;
    await captioned(page, `${known} of ${total} statements, as known by`);
    await page.getByRole("link", { name: "Positions" }).click();
    await page.locator("main table tr[id]").first().waitFor();
    expect(queryOf(page)).toBe(`?as-of=${asOf}&parties=${party?.id}`);
  });
});
