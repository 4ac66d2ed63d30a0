import type { Locator, Page } from "playwright-core";
import { describe, expect } from "vitest";
import { dateWords } from "#model/dossier/edtf.ts";
import { realDossier } from "#e2e/testing/dossier.ts";
import { test } from "#e2e/testing/harness.ts";
import { downloaded, opened } from "./taken.ts";

const dossier = await realDossier();
const { release } = dossier;

describe("taking a picture away", () => {
  for (const { view, dark, says } of [
    { view: "", dark: false },
    { view: "words/", dark: false },
    {
      view: "issue/nato-membership/?as-of=2025-12-05",
      dark: true,
      says: "Can Ukraine join NATO?",
    },
    { view: "changes/", dark: false, says: "Can Ukraine join NATO?" },
    { view: "pair/", dark: true },
  ]) {
    test(`works in ${view}${dark ? ", in the dark" : ""}`, async ({ visit }) => {
      const page = await visit(view, { dark });
      const menu = await opened(page.locator("main"));
      const svg = (await downloaded(menu, /^SVG/)).bytes.toString("utf8");
      const day = new URL(page.url()).searchParams.get("as-of") ?? dossier.asOf;
      const blank = await page.context().newPage();
      const facts = await blank.evaluate((text) => {
        const parsed = new DOMParser().parseFromString(text, "image/svg+xml");
        return {
          error: parsed.querySelector("parsererror")?.textContent,
          title: parsed.querySelector("title")?.textContent ?? "",
          desc: parsed.querySelector("desc")?.textContent ?? "",
          words: [...parsed.querySelectorAll("text")].map((t) => t.textContent).join(" "),
          marks: parsed.querySelectorAll("rect, path").length,
          strange: [...parsed.querySelectorAll("[style], [class], [href], script, image")].length,
          width: Number(parsed.documentElement.getAttribute("width")),
          height: Number(parsed.documentElement.getAttribute("height")),
        };
      }, svg);
      expect(facts.error).toBeUndefined();
      expect(facts.strange).toBe(0);
      expect(facts.title).toContain(dateWords(day));
      expect(facts.desc).toContain(`release ${release}`);
      expect(facts.desc).toContain(page.url());
      expect(facts.words).toContain(`as of ${dateWords(day)}`);
      expect(facts.words).toContain("Parley:");
      expect(facts.words).toContain(says ?? "");
      expect(facts.marks).toBeGreaterThan(10);
      expect(svg).not.toMatch(/var\(|oklab|color-mix|light-dark/);

      const png = await downloaded(menu, /^PNG/);
      expect(png.name).toMatch(new RegExp(`-${day}-release-${release}\\.png$`));
      expect(png.bytes.readUInt32BE(16)).toBe(2 * facts.width);
      expect(png.bytes.readUInt32BE(20)).toBe(2 * facts.height);
      const colours = await coloursIn(blank, png.bytes);
      expect(colours.count).toBeGreaterThan(20);
      expect(colours.first < 128).toBe(dark);
    });
  }

  test("paints the pixels in the type of the site, not in what the reader’s system has", async ({
    visit,
  }) => {
    const page = await visit("");
    const menu = await opened(page.locator("main"));
    const svg = (await downloaded(menu, /^SVG/)).bytes.toString("utf8");
    const png = (await downloaded(menu, /^PNG/)).bytes;
    const blank = await page.context().newPage();
    const taken = `data:image/png;base64,${png.toString("base64")}`;
    const [whole, bare] = [svg, svg.replace(/<style>[^<]*<\/style>/, "")].map(
      (text) => `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`,
    );
    expect(bare?.length).toBeLessThan((whole?.length ?? 0) - 50_000);
    expect(await differingPixels(blank, taken, whole ?? "")).toBe(0);
    expect(await differingPixels(blank, taken, bare ?? "")).toBeGreaterThan(20_000);
  });

  test("says in it what it comes to", async ({ visit }) => {
    const page = await visit("");
    const heading = await page.getByRole("heading", { level: 1 }).innerText();
    const svg = await svgOf(page, await opened(page.locator("main")));
    expect(svg.texts.map(({ words }) => words).join(" ")).toContain(heading);
  });

  test("finds its fonts from whatever page the reader has come to", async ({ visit }) => {
    const page = await visit("");
    await page.locator("tbody th a").first().click();
    await page.waitForURL(/\/issue\//);
    const main = page.locator("main");
    await main.locator("#scale").waitFor();
    const { bytes } = await downloaded(await opened(main), /^SVG/);
    expect(bytes.toString("utf8")).toContain("data:font/woff2;base64,d09GMg");
  });

  test.for([
    { view: "", width: 320 },
    { view: "", width: 600 },
    { view: "issue/nato-membership/", width: 320 },
    { view: "changes/", width: 680 },
    { view: "pair/", width: 320 },
    { view: "words/", width: 1200 },
  ])("sets /$view anew for a column of $width px", async ({ view, width }, { visit }) => {
    const page = await visit(view);
    const main = page.locator("main");
    const menu = await opened(main);
    const wide = await svgOf(page, menu);
    await menu.getByRole("combobox", { name: "Width" }).selectOption({ label: `${width} px` });
    const set = await svgOf(page, menu);
    expect(set.name).toBe(wide.name.replace(/\.svg$/, `-${width}px.svg`));
    expect(set.width).toBe(width);
    // Nothing is made smaller, nothing is cut off, and all of it is there.
    expect(set.texts.filter(({ size }) => size < 12)).toEqual([]);
    expect(set.texts.filter(({ left, right }) => left < -1 || right > width + 1)).toEqual([]);
    expect(set.isSmaller).toBe(false);
    const words = set.texts.map((text) => text.words).join("");
    for (const name of ["Russia", "Ukraine"]) expect(words).toContain(name);
    expect(words.replaceAll(/\s/g, "")).toContain(page.url());
    expect(await page.locator("iframe").count()).toBe(0);
    const png = (await downloaded(menu, /^PNG/)).bytes;
    expect(png.readUInt32BE(16)).toBe(2 * width);
  });
});

/** The drawing that a menu brings, as a browser lays it out. */
async function svgOf(page: Page, menu: Locator) {
  const { name, bytes } = await downloaded(menu, /^SVG/);
  const blank = await page.context().newPage();
  await blank.setContent(bytes.toString("utf8"));
  await blank.evaluate(() => document.fonts.ready);
  const laid = await blank.evaluate(() => {
    const [svg] = document.querySelectorAll("svg");
    const edge = svg?.getBoundingClientRect().left ?? 0;
    return {
      width: Number(svg?.getAttribute("width")),
      isSmaller: svg?.querySelector('[transform*="scale("]') !== null,
      texts: [...document.querySelectorAll("text")].map((text) => {
        const { left, right } = text.getBoundingClientRect();
        return {
          words: text.textContent,
          size: parseFloat(getComputedStyle(text).fontSize),
          left: left - edge,
          right: right - edge,
        };
      }),
    };
  });
  await blank.close();
  return { name, ...laid };
}

/** How many pixels two pictures differ in, both painted at the size of the first. */
function differingPixels(page: Page, one: string, other: string): Promise<number> {
  return page.evaluate(
    async (addresses) => {
      let size: { width: number; height: number } | undefined;
      const painted: Uint8ClampedArray[] = [];
      for (const address of addresses) {
        const image = new Image();
        image.src = address;
        await image.decode();
        size ??= { width: image.width, height: image.height };
        const canvas = new OffscreenCanvas(size.width, size.height);
        const context = canvas.getContext("2d");
        if (!context) throw new Error("no canvas");
        context.drawImage(image, 0, 0, size.width, size.height);
        painted.push(context.getImageData(0, 0, size.width, size.height).data);
      }
      const [first = [], second = []] = painted;
      let count = 0;
      for (let at = 0; at < first.length; at += 4)
        if ([0, 1, 2].some((part) => first[at + part] !== second[at + part])) count += 1;
      return count;
    },
    [one, other],
  );
}

/** How many colours a picture has, and how light its corner is. */
function coloursIn(page: Page, png: Buffer) {
  return page.evaluate(
    async (address) => {
      const image = new Image();
      image.src = address;
      await image.decode();
      const canvas = document.createElement("canvas");
      canvas.width = image.width;
      canvas.height = image.height;
      const context = canvas.getContext("2d");
      context?.drawImage(image, 0, 0);
      const pixels = context?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
      const colours = new Set<number>();
      for (let at = 0; at < pixels.length; at += 4)
        colours.add(
          ((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0),
        );
      return { count: colours.size, first: pixels[0] ?? 0 };
    },
    `data:image/png;base64,${png.toString("base64")}`,
  );
}
