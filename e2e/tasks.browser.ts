import { describe, expect } from "vitest";
import { indexOf } from "#model/big/whole.ts";
import { NO_SELECTION } from "#state/selection.ts";
import { glanceOf } from "#views/glance/glance.ts";
import { realDossier } from "./dossier.ts";
import { test } from "./harness.ts";

const index = indexOf(await realDossier());

describe("what a student comes for, over all issues", () => {
  test("finds the issue closest to agreement, and why, in 2 actions at most", async ({ visit }) => {
    const page = await visit("");
    await page.getByLabel("Order by").selectOption("narrowest");
    await page.waitForURL(/sort=narrowest/);
    const [first] = glanceOf(index, { ...NO_SELECTION, sort: "narrowest" }).groups.flatMap(
      ({ rows }) => rows,
    );
    const row = page.locator("tbody tr[id]").first();
    await expect.poll(() => row.getAttribute("id")).toBe(first?.issue.id);
    const told = await row.innerText();
    expect(told).toContain(first?.words.principals?.short);
    expect(told).toContain(first?.words.principals?.detail);
  });

  test("shows only one issue in 2 actions", async ({ visit }) => {
    const page = await visit("");
    await page.getByRole("button", { name: "17 issues" }).click();
    await page.getByRole("button", { name: /^Only NATO membership/ }).click();
    await page.waitForURL(/issues=nato-membership/);
    await expect.poll(() => page.locator("tbody tr[id]").count()).toBe(1);
  });
});
