import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { dateWords } from "#model/dossier/edtf.ts";
import { realDossier } from "./dossier.ts";
import { test } from "./harness.ts";
import { downloaded, opened } from "./takeAway.ts";

const dossier = await realDossier();
const { release } = dossier;

describe("taking a picture away", () => {
  for (const { view, dark, says } of [
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
});

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
