import { describe, expect } from "vitest";
import { foldedWordsIn } from "#model/text/fold.ts";
import { bigDossier, textIn } from "#e2e/testing/dossier.ts";
import { test } from "#e2e/testing/harness.ts";
import { fieldOf, optionsIn } from "./open.ts";

const big = bigDossier();

describe("the palette", () => {
  test("finds names when its words cannot be fetched, says so, and tries again", async ({
    visit,
  }) => {
    const [statement] = big.statements;
    const words = statement ? foldedWordsIn(textIn(big, statement.id)) : [];
    const [longest] = words.toSorted((a, b) => b.word.length - a.word.length);
    const page = await visit("", {
      site: "big",
      expected: ["search.bin", "ERR_FAILED"],
      before: (p) => p.route("**/search.bin*", (route) => route.abort()),
    });
    await page.keyboard.press("Control+k");
    await fieldOf(page).fill("changes");
    await page.getByText("could not be opened; names are found").waitFor();
    expect(
      await optionsIn(page, /^Views/)
        .first()
        .innerText(),
    ).toContain("Changes");
    await page.unroute("**/search.bin*");
    await page.getByRole("button", { name: "Try again" }).click();
    await fieldOf(page).fill(longest?.word ?? "");
    const found = optionsIn(page, /^Statements/);
    await found.first().locator("mark").first().waitFor();
    await found.first().click();
    await page.waitForURL(/\/statement\/\?id=/);
    await page.locator("h1").waitFor();
  });

  test("is fetched only when it is asked for, and is hidden without scripts", async ({ visit }) => {
    const fetched: string[] = [];
    const page = await visit("", {
      before: async (p) => {
        p.on("request", (request) => fetched.push(request.url()));
      },
    });
    expect(fetched.filter((url) => url.includes("app-palette-Dialog"))).toEqual([]);
    await page.getByRole("button", { name: /^Search/ }).click();
    await fieldOf(page).waitFor();
    expect(fetched.some((url) => url.includes("app-palette-Dialog"))).toBe(true);
    const still = await visit("", { scripts: false });
    expect(await still.getByText("Ctrl K").isVisible()).toBe(false);
  });
});
