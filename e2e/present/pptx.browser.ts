import { readFile } from "node:fs/promises";
import { describe, expect } from "vitest";
import { unzipped } from "#tools/testing/unzipped.ts";
import { realDossier } from "#e2e/testing/dossier.ts";
import { test } from "#e2e/testing/harness.ts";

const { briefing, sources } = await realDossier();

describe("taking a briefing away as PowerPoint", () => {
  test("saves every slide with its notes and links, by a library that comes only then", async ({
    visit,
  }) => {
    const page = await visit("present/");
    const fetched: string[] = [];
    page.on("response", async (response) => {
      if (response.url().endsWith(".js") && (await response.text()).includes("PptxGenJS"))
        fetched.push(response.url());
    });
    await page.reload();
    await page.waitForSelector("html[data-live]", { state: "attached" });
    await page.waitForLoadState("networkidle");
    expect(fetched).toEqual([]);
    const waiting = page.waitForEvent("download");
    await page.getByRole("button", { name: "Handout" }).click();
    await page.getByRole("button", { name: "PowerPoint" }).click();
    const download = await waiting;
    expect(download.suggestedFilename()).toBe("where-the-sides-stand.pptx");
    expect(fetched).toHaveLength(1);

    const files = unzipped(await readFile(await download.path()));
    const all = (name: RegExp) =>
      [...files].filter(([path]) => name.test(path)).map(([, xml]) => xml);
    const slides = all(/^ppt\/slides\/slide\d+\.xml$/);
    expect(slides.length).toBeGreaterThan(briefing?.slides.length ?? Infinity);
    await page.getByText(`: ${slides.length} slides`).waitFor();
    const notes = all(/^ppt\/notesSlides\//).join("\n");
    const lines = briefing?.slides.flatMap((slide) => slide.notes?.split("\n") ?? []) ?? [];
    expect(lines.length).toBeGreaterThan(12);
    expect(lines.filter((line) => !notes.includes(line))).toEqual([]);
    const links = all(/^ppt\/slides\/_rels\//).join("\n");
    expect(sources.filter(({ url }) => links.includes(`"${url}"`)).length).toBeGreaterThan(5);
    expect(links).toContain(`"${new URL("../issue/nato-membership/", page.url()).href}"`);
  });
});
