import { describe, expect } from "vitest";
import { realDossier } from "#e2e/testing/dossier.ts";
import { test } from "#e2e/testing/harness.ts";
import { DRAWN } from "./drawnPages.ts";

const dossier = await realDossier();

describe("what is drawn", () => {
  test.for(["light", "dark"] as const)(
    "can be read and made out by its contrast (A02, %s)",
    async (theme, { visit }) => {
      let count = 0;
      for (const path of DRAWN) {
        const page = await visit(path, { dark: theme === "dark" });
        const { seen, faults } = await page.evaluate(() => {
          const pen = document
            .createElement("canvas")
            .getContext("2d", { willReadFrequently: true });
          const lightOf = (colour: string) => {
            pen?.clearRect(0, 0, 1, 1);
            if (pen) pen.fillStyle = colour;
            pen?.fillRect(0, 0, 1, 1);
            const [r = 0, g = 0, b = 0] = pen?.getImageData(0, 0, 1, 1).data ?? [];
            const amount = (value: number) =>
              value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
            return 0.2126 * amount(r) + 0.7152 * amount(g) + 0.0722 * amount(b);
          };
          const ground = lightOf(getComputedStyle(document.documentElement).backgroundColor);
          const ratioOf = (colour: string) => {
            const light = lightOf(colour);
            return (Math.max(light, ground) + 0.05) / (Math.min(light, ground) + 0.05);
          };
          const found: string[] = [];
          const parts = [...document.querySelectorAll("main svg :is(text, [data-tone])")];
          for (const part of parts) {
            const least = part.matches("text") ? 4.5 : 3;
            const { fill, stroke } = getComputedStyle(part);
            const ratio = Math.max(ratioOf(fill), stroke === "none" ? 0 : ratioOf(stroke));
            if (ratio < least) found.push(`${part.outerHTML.slice(0, 80)}: ${ratio.toFixed(2)}`);
          }
          return { seen: parts.length, faults: [...new Set(found)] };
        });
        expect({ path, faults }).toEqual({ path, faults: [] });
        count += seen;
      }
      expect(count).toBeGreaterThan(100);
    },
  );

  test("says in words what it says in colours (A12)", async ({ visit }) => {
    const page = await visit("words/");
    const cells = page.locator("main tbody td");
    const words = await cells.evaluateAll((all) =>
      all.map((cell) => (cell instanceof HTMLElement ? cell.innerText.trim() : "")),
    );
    expect(words.length).toBeGreaterThan(dossier.issues.length * 3);
    expect(words.filter((said) => said.length < 3)).toEqual([]);
    const glance = await visit("");
    const told = await glance.locator("main [data-relation]").allInnerTexts();
    expect(told.length).toBeGreaterThanOrEqual(dossier.issues.length);
    const KINDS = /opposite ends|apart|neighbouring|same|overlap|different|cannot be compared/i;
    expect(told.filter((said) => !KINDS.test(said))).toEqual([]);
  });

  test("is in the colours of the system where the reader forces them (A14)", async ({ visit }) => {
    for (const path of DRAWN) {
      const page = await visit(path);
      await page.emulateMedia({ forcedColors: "active" });
      const faults = await page.evaluate(() => {
        const probe = document.createElement("i");
        document.body.append(probe);
        const system = new Set(
          "Canvas CanvasText LinkText VisitedText ButtonText ButtonFace ButtonBorder GrayText Highlight HighlightText Field FieldText Mark MarkText SelectedItem SelectedItemText AccentColor AccentColorText ActiveText"
            .split(" ")
            .map((name) => {
              probe.style.color = name;
              return getComputedStyle(probe).color;
            }),
        );
        probe.remove();
        const found = new Set<string>();
        for (const one of document.querySelectorAll("main *")) {
          if (!one.checkVisibility()) continue;
          const { color, fill, stroke } = getComputedStyle(one);
          const isShape = one.matches("svg :is(rect, path, circle, line, text, polygon)");
          for (const used of isShape ? [fill, stroke] : [color])
            if (
              used !== "none" &&
              !used.startsWith("url") &&
              !system.has(used) &&
              used !== "rgba(0, 0, 0, 0)"
            )
              found.add(`${one.tagName} ${one.getAttribute("class")} ${used}`);
        }
        return [...found];
      });
      expect({ path, faults }).toEqual({ path, faults: [] });
    }
  });

  test("keeps bars, bands and names where the reader forces colours, on the front page (A14)", async ({
    visit,
  }) => {
    for (const dark of [false, true]) {
      const page = await visit("", { dark, height: 4000 });
      await page.emulateMedia({ forcedColors: "active" });
      const picture = await page.screenshot();
      const shares = await page.evaluate(async (bytes) => {
        const image = new Image();
        image.src = `data:image/png;base64,${bytes}`;
        await image.decode();
        const canvas = document.createElement("canvas");
        [canvas.width, canvas.height] = [image.width, image.height];
        const pen = canvas.getContext("2d", { willReadFrequently: true });
        pen?.drawImage(image, 0, 0);
        const ground = pen?.getImageData(1, image.height - 1, 1, 1).data ?? [];
        type Box = { x: number; y: number; width: number; height: number };
        /** How much of a place is not as the ground of the page is. */
        const inkIn = ({ x, y, width, height }: Box) => {
          const { data = [] } =
            pen?.getImageData(x, y, Math.max(1, width), Math.max(1, height)) ?? {};
          let [ink, all] = [0, 0];
          for (let at = 0; at < data.length; at += 4) {
            all += 1;
            if (
              [0, 1, 2].some((part) => Math.abs((data[at + part] ?? 0) - (ground[part] ?? 0)) > 60)
            )
              ink += 1;
          }
          return ink / all;
        };
        const all = (selector: string, within: (box: DOMRect) => Box) =>
          [...document.querySelectorAll(selector)]
            .filter((one) => one.checkVisibility())
            .map((one) => inkIn(within(one.getBoundingClientRect())));
        return {
          bars: all("main li[data-relation] button", ({ x, y, width }) => ({
            x,
            y,
            width,
            height: 5,
          })),
          signs: all("main div[data-relation]", ({ x, y }) => ({ x, y, width: 20, height: 18 })),
          bands: all("main td svg rect", (box) => box),
          names: [...document.querySelectorAll("main td a > span[data-principal]")].map((name) => {
            const letters = document.createRange();
            letters.selectNodeContents(name);
            return inkIn(letters.getBoundingClientRect());
          }),
        };
      }, picture.toString("base64"));
      expect(shares.bars.length).toBeGreaterThan(3);
      expect(Math.min(...shares.bars)).toBeGreaterThan(0.3);
      expect(shares.signs.length).toBe(dossier.issues.length);
      expect(Math.min(...shares.signs)).toBeGreaterThan(0.1);
      expect(shares.bands.length).toBeGreaterThan(50);
      expect(Math.min(...shares.bands)).toBeGreaterThan(0.4);
      // Neither the letters alone nor their ground alone.
      expect(shares.names.length).toBeGreaterThan(20);
      expect(Math.min(...shares.names)).toBeGreaterThan(0.15);
      expect(Math.max(...shares.names)).toBeLessThan(0.9);
      await visit.leave(page);
    }
  });
});
