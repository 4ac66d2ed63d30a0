import { describe, expect } from "vitest";
import { realDossier } from "#e2e/testing/dossier.ts";
import { test } from "#e2e/testing/harness.ts";
import { captioned, opened, queryOf, rows, search } from "./table.ts";

const { statements } = await realDossier();
const total = statements.length;

describe("a statement", () => {
  test("is found by its words as they are typed, marked, and Back undoes the search", async ({
    visit,
  }) => {
    const page = await opened(visit);
    await search(page).pressSequentially("anchorage", { delay: 30 });
    await page.locator("mark").first().waitFor();
    await expect.poll(() => queryOf(page)).toBe("?q=anchorage");
    const marked = new Set(await page.locator("mark").allInnerTexts());
    expect([...marked].map((word) => word.toLowerCase())).toEqual(["anchorage"]);
    expect(await rows(page).count()).toBeLessThan(total);
    await page.goBack();
    await captioned(page, `All ${total} statements`);
    expect(await search(page).inputValue()).toBe("");
    expect(await page.locator("mark").count()).toBe(0);
  });

  test("suggests what would be found, and clears a search that finds nothing", async ({
    visit,
  }) => {
    const page = await opened(visit, "?q=anchxrbgx");
    await page.getByText("No statement has “anchxrbgx”.").waitFor();
    await page.getByRole("button", { name: "anchorage", exact: true }).click();
    await page.locator("mark").first().waitFor();
    await search(page).fill("xqxqxqxqxqxq");
    await page.getByRole("button", { name: "Clear the search" }).click();
    await captioned(page, `All ${total} statements`);
    expect(await search(page).evaluate((field) => field === document.activeElement)).toBe(true);
  });

  test("shows everything when its search cannot be fetched, says so, and tries again", async ({
    visit,
  }) => {
    const page = await opened(visit, "", {
      expected: ["ERR_FAILED", "search"],
      before: (one) => one.route("**/model-search-search*.js", (route) => route.abort()),
    });
    await search(page).fill("anchorage");
    await page.getByText("The search could not be opened").waitFor();
    await captioned(page, `All ${total} statements`);
    await page.unroute("**/model-search-search*.js");
    await page.getByRole("button", { name: "Try again" }).click();
    await page.locator("mark").first().waitFor();
  });

  test("takes any character in a search, and shows it again", async ({ visit }) => {
    const signs = ` !"#$%&'()*+,-./:;<=>?@[\\]^_\`{|}~ <b>&amp;</b> “…” Зеленський 中文 é\u202E 🕊`;
    const page = await opened(visit, `?q=${encodeURIComponent(signs)}`);
    await expect.poll(() => search(page).inputValue()).toBe(signs);
    const address = page.url();
    await page.locator("table, div:has(> p > button)").first().waitFor();
    await search(page).press("End");
    await search(page).pressSequentially("x");
    await expect.poll(() => page.url()).not.toBe(address);
    await page.goBack();
    await expect.poll(() => search(page).inputValue()).toBe(signs);
    expect(await page.locator("main b", { hasText: /^$/ }).count()).toBe(0);
  });

  test("cuts a search of 10,000 characters and names what it does not know", async ({ visit }) => {
    const page = await opened(
      visit,
      `?q=${"a".repeat(10_000)}&voice=self.told&by=moon.-party&group=moon`,
    );
    const notice = page.locator("output", { hasText: "Ignored in the address" });
    expect(await notice.innerText()).toMatch(
      /the search after its first 200 characters, the sort column “moon”, the grouping “moon”, and 1 more/,
    );
    expect((await search(page).inputValue()).length).toBe(200);
    expect(queryOf(page)).toBe(`?q=${"a".repeat(200)}&by=-party&voice=told`);
  });
});
