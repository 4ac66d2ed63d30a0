import { describe, expect } from "vitest";
import { pathOf, type Route, routesOf } from "#state/route.ts";
import { realDossier } from "#e2e/testing/dossier.ts";
import { test } from "#e2e/testing/harness.ts";

/** The first page of each kind. */
const kinds = new Map<string, Route>();
for (const route of routesOf(await realDossier()))
  if (!kinds.has(route.view)) kinds.set(route.view, route);

/** The sources of each directive of a policy. */
const directivesIn = (policy: string) =>
  policy.split("; ").map((directive) => {
    const [name = "", ...sources] = directive.split(" ");
    return { name, sources };
  });

describe("under the headers that hosts are told to send", () => {
  test("a page of each kind draws itself, and nothing in it is refused", async ({ visit }) => {
    expect(kinds.size).toBeGreaterThan(15);
    for (const [view, route] of kinds) {
      // A figure names no icon, so that Chromium asks for one where it stands alone.
      const options = view === "figure" ? { live: false, expected: ["404 (Not Found)"] } : {};
      const page = await visit(pathOf(route).slice(1), options);
      const answer = await page.request.get(page.url());
      const sent = directivesIn(answer.headers()["content-security-policy"] ?? "");
      const own = await page
        .locator('meta[http-equiv="Content-Security-Policy"]')
        .getAttribute("content");
      for (const { name, sources } of directivesIn(own ?? ""))
        expect({ view, ...sent.find((one) => one.name === name) }).toEqual({
          view,
          name,
          sources: expect.arrayContaining(sources),
        });
      await expect.poll(() => page.locator("h1, figure, table").count()).toBeGreaterThan(0);
      await visit.leave(page);
    }
  });

  test("the page for lost ones may do what it does", async ({ visit }) => {
    const page = await visit("no-such-page/", { expected: ["404"] });
    expect(new URL(page.url()).pathname).toBe("/");
  });
});
