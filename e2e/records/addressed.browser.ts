import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pathOf, routesOf } from "#state/route.ts";
import { STAND_IN } from "#views/newsrooms/standIn.ts";
import { loadDossier } from "#tools/record/dossierFiles.ts";
import { serveSite } from "#tools/serving/siteServer.ts";
import { findChromium } from "#tools/browser/findChromium.ts";
import { ADDRESSED, CACHE, harbourDossier } from "#e2e/testing/dossier.ts";

/** The site of the invented dossier that was built with where it will stand. */
const FOLDER = join(CACHE, "site-addressed");
const TEXTS = new Set([".html", ".json", ".jsonld", ".xml", ".cff", ".csv", ".txt", ".js"]);

const files = (await readdir(FOLDER, { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(FOLDER.length + 1));
const read = (file: string) => readFile(join(FOLDER, file), "utf8");
const pages = await Promise.all(
  files
    .filter((file) => file.endsWith("index.html"))
    .map(async (file) => ({ path: file.replace(/index\.html$/, ""), html: await read(file) })),
);

const { frozen } = await loadDossier(`${CACHE}/fixtures/harbour-talks`);
/** What the pages of older releases are at; a script draws them where no file answers. */
const pinned = new Set(
  frozen.flatMap((older) =>
    routesOf(older).map((route) => `${pathOf(route).slice(1)}?v=${older.release}`),
  ),
);

function isThere(address: string): boolean {
  return existsSync(fileAt(address)) || pinned.has(address.slice(ADDRESSED.length));
}

/** The file that answers at a whole address of the site. */
function fileAt(address: string): string {
  const [path = ""] = address.slice(ADDRESSED.length).split(/[?#]/);
  return join(FOLDER, decodeURI(path), /(^|\/)$/.test(path) ? "index.html" : "");
}

/** The addresses of a page that begin as the site does, as a browser would read them. */
function addressesIn(text: string): readonly string[] {
  const plain = text.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
  return plain.match(/https:\/\/example\.org\/parley[^\s"'<>\\),;]*/g) ?? [];
}

function valueOf(html: string, start: string): string | undefined {
  const at = html.indexOf(start);
  if (at < 0) return undefined;
  const [value = ""] = html.slice(at + start.length).split('"');
  return value.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
}

describe("a site that was built with where it will stand", () => {
  it("has each page of its dossier, with its own address and one that oEmbed finds", async () => {
    const routes = routesOf(await harbourDossier());
    expect(pages.map(({ path }) => `/${path}`)).toEqual(expect.arrayContaining(routes.map(pathOf)));
    for (const { path, html } of pages) {
      const canonical = valueOf(html, '<link rel="canonical" href="') ?? "";
      expect(canonical.startsWith(ADDRESSED), `${path} says where it stands`).toBe(true);
      expect(existsSync(fileAt(canonical)), `${canonical} is there`).toBe(true);
      // A figure is drawn after the view that it leads to.
      if (!path.startsWith("embed/") || path === "embed/") expect(canonical).toBe(ADDRESSED + path);
      expect(valueOf(html, '<meta property="og:url" content="')).toBe(ADDRESSED + path);
      const told = valueOf(html, 'type="application/json+oembed" href="');
      if (told !== undefined) expect(existsSync(fileAt(told)), `${told} is there`).toBe(true);
    }
  });

  it("tells oEmbed of each figure a frame and a full view that answer, with the height that was measured", async () => {
    const weights: Record<string, { heights: Record<number, number> }> = JSON.parse(
      await read("embed/figures.json"),
    );
    const keys = Object.keys(weights).filter((key) => key !== "none" && key !== "quote");
    expect(files.filter((file) => file.endsWith("oembed.json")).toSorted()).toEqual(
      keys.map((key) => `embed/${key}/oembed.json`).toSorted(),
    );
    for (const key of keys) {
      const figure = pages.find(({ path }) => path === `embed/${key}/`);
      const told = JSON.parse(await read(`embed/${key}/oembed.json`));
      expect(told).toMatchObject({ version: "1.0", type: "rich", provider_url: ADDRESSED });
      expect(told.height).toBe(weights[key]?.heights[told.width]);
      expect(figure?.html).toContain(`href="${ADDRESSED}embed/${key}/oembed.json"`);
      expect(valueOf(told.html, ' src="')).toMatch(`${ADDRESSED}embed/${key}/?v=`);
      expect(addressesIn(told.html).length).toBeGreaterThanOrEqual(2);
    }
  });

  it("shows a link to any page with a picture of 1200 by 630 that is there", async () => {
    const sizes = new Map<string, string>();
    for (const { path, html } of pages) {
      const image = valueOf(html, '<meta property="og:image" content="') ?? "";
      expect(image.startsWith(ADDRESSED), `${path} has a picture`).toBe(true);
      expect(valueOf(html, '<meta name="twitter:image" content="')).toBe(image);
      // Of a PNG the first piece says how wide and high it is.
      const bytes = await readFile(fileAt(image));
      sizes.set(image, `${bytes.readUInt32BE(16)} x ${bytes.readUInt32BE(20)}`);
    }
    expect(sizes.size).toBeGreaterThan(10);
    expect([...new Set(sizes.values())]).toEqual(["1200 x 630"]);
  });

  it("describes the record and each statement to search engines by its own address", async () => {
    const { statements } = await harbourDossier();
    const blocks = pages.flatMap(({ path, html }) =>
      [...html.matchAll(/<script type="application\/ld\+json">([^]*?)<\/script>/g)].map(
        ([, json = ""]): { path: string; told: Record<string, unknown> } => ({
          path,
          told: JSON.parse(json),
        }),
      ),
    );
    const of = (...types: readonly unknown[]) =>
      blocks.filter(({ told }) => types.includes(told["@type"]));
    const aboutAll = of("Dataset");
    expect(aboutAll.map(({ path }) => path)).toContain("");
    for (const { told } of aboutAll) expect(told["url"]).toBe(ADDRESSED);
    const aboutOne = of("Claim", "Quotation");
    expect(aboutOne.length).toBe(statements.length);
    for (const { path, told } of aboutOne) expect(told["url"]).toBe(ADDRESSED + path);
    expect(blocks.length).toBe(aboutAll.length + aboutOne.length);
  });

  it("leads with every whole address of its own, in any file, to what is there", async () => {
    const seen = new Set<string>();
    for (const file of files.filter((name) => TEXTS.has(extname(name))))
      for (const address of addressesIn(await read(file))) {
        if (!seen.has(address)) expect(isThere(address), `${file}: ${address}`).toBe(true);
        seen.add(address);
      }
    expect(seen.size).toBeGreaterThan(pages.length);
  });

  it("says nowhere what stands in for something", async () => {
    for (const { path, html } of [...pages, { path: "404.html", html: await read("404.html") }]) {
      const words = html.replaceAll(/<(script|style)\b[^]*?<\/\1>/g, "");
      for (const said of [STAND_IN, "undefined", "NaN", "[object", "localhost", "127.0.0.1"])
        expect(words.includes(said), `${path} says ${said}`).toBe(false);
    }
  });
});

describe("that site, served below a folder", () => {
  let served: Awaited<ReturnType<typeof serveSite>>;
  beforeAll(async () => {
    served = await serveSite({ folder: FOLDER, port: 0, base: "/parley" });
  });
  afterAll(() => {
    served.server.closeAllConnections();
    served.server.close();
  });

  it("takes an address that it does not have to its first page, and leads there without scripts too", async () => {
    const browser = await chromium.launch({
      executablePath: findChromium(),
      args: ["--no-sandbox"],
    });
    const page = await browser.newPage();
    await page.goto(`${served.address}issue/no-such-issue/`);
    await page.waitForSelector("html[data-live]", { state: "attached" });
    expect(new URL(page.url()).pathname).toBe("/parley/");
    const unscripted = await browser.newPage({ javaScriptEnabled: false });
    await unscripted.goto(`${served.address}issue/no-such-issue/`);
    expect(await unscripted.getByRole("link").getAttribute("href")).toMatch(ADDRESSED.slice(0, -1));
    await browser.close();
  });

  it("writes into the page for newsrooms where it stands, and takes that page over as it was written", async () => {
    const browser = await chromium.launch({
      executablePath: findChromium(),
      args: ["--no-sandbox"],
    });
    const unscripted = await browser.newPage({ javaScriptEnabled: false });
    await unscripted.goto(`${served.address}newsrooms/`);
    expect(await unscripted.locator("code").allInnerTexts()).toContain(
      `frame-src ${new URL(ADDRESSED).origin}`,
    );
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on("console", (message) => complaints.push(message.text()));
    page.on("pageerror", ({ message }) => complaints.push(message));
    await page.goto(`${served.address}newsrooms/`);
    await page.waitForSelector("html[data-live]", { state: "attached" });
    // In the reader's browser it is where the page was found.
    await expect
      .poll(() => page.locator("code").allInnerTexts())
      .toContain(`frame-src ${new URL(served.address).origin}`);
    expect(complaints).toEqual([]);
    await browser.close();
  });
});
