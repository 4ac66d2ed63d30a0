import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect } from "vitest";
import { pathOf, routesOf } from "#state/route.ts";
import { CACHE, realDossier } from "#e2e/testing/dossier.ts";
import { test } from "#e2e/testing/harness.ts";

const dossier = await realDossier();

describe("what a page is called", () => {
  test("is one heading, and a title of its own (A17)", async () => {
    const faults: string[] = [];
    const titles = new Map<string, string>();
    for (const route of routesOf(dossier)) {
      const path = pathOf(route);
      const page = await readFile(join(CACHE, `site-${dossier.id}`, path, "index.html"), "utf8");
      const title = /<title>([^<]+)<\/title>/.exec(page)?.[1] ?? "";
      const headings = page.match(/<h1[ >]/g)?.length ?? 0;
      if (headings !== 1) faults.push(`${path}: ${headings} headings`);
      // Of one party on one issue there are many statements, told apart below the heading; a figure stands in a page of its own.
      const isOfMany = route.view === "statement" || route.view === "figure";
      if (title === "" || (titles.has(title) && !isOfMany))
        faults.push(`${path} and ${titles.get(title)}: ${title}`);
      titles.set(title, path);
    }
    expect(faults).toEqual([]);
    expect(titles.size).toBeGreaterThan(500);
  });

  test("is said of each frame too, also of two (A17)", async ({ visit }) => {
    const page = await visit("embed/");
    const names = await page
      .locator("iframe")
      .evaluateAll((all) => all.map((frame) => frame.getAttribute("title") ?? ""));
    expect(names.length).toBeGreaterThan(0);
    expect(names).not.toContain("");
    expect(new Set(names).size).toBe(names.length);
  });
});
