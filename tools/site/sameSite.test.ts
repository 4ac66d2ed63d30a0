import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { differencesOf } from "./sameSite.ts";

async function siteWith(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "site-"));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return folder;
}

async function linesBetween(before: Record<string, string>, after: Record<string, string>) {
  const lines: string[] = [];
  const sites = [await siteWith(before), await siteWith(after)] as const;
  for await (const line of differencesOf(...sites)) lines.push(line);
  return lines;
}

describe(differencesOf, () => {
  it("finds none between pages that read the same", async () => {
    const page = (file: string, css: string) => ({
      "a.html": `<style>${css}</style><link href="./assets/${file}"><p class="${css}">one</p>`,
    });
    expect(await linesBetween(page("a-1.css", "p{}"), page("a-2.css", "b{}"))).toEqual([]);
  });

  it.each([
    ["a name", `<p aria-label="Two">x</p>`, "“Two” is now “x”"],
    ["a link", `<a href="/b">x</a>`, "“/b” is now “x”"],
    ["words", `<p>x <b>y</b></p>`, "“y” is now “nothing”"],
  ])("names %s that went", async (_, html, line) => {
    expect(await linesBetween({ "a.html": html }, { "a.html": "<p>x</p>" })).toEqual([
      `a.html: ${line}`,
    ]);
  });

  it("names the first words of a page that changed, and every file that came or went", async () => {
    const before = { "a/index.html": "<p>x</p><p>y</p>", "gone.html": "", "data/d.json": "1" };
    const after = { "a/index.html": "<p>x</p><p>z</p>", "new.html": "", "data/d.json": "2" };
    expect(await linesBetween(before, after)).toEqual([
      "gone.html: only before",
      "new.html: only after",
      "a/index.html: “y” is now “z”",
      "data/d.json: other bytes",
    ]);
  });
});
