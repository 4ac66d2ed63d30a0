import { readFile, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, describe, expect } from "vitest";
import { CACHE, realDossier } from "#e2e/testing/dossier.ts";
import { figureIn, fitOf, fits, ISSUE, isReadable, read } from "./figures.ts";
import { markupOf, newsroom, pasted, site } from "./newsroom.ts";
import { test } from "#e2e/testing/harness.ts";

const room = await newsroom();
afterAll(() => room.close());

/** 1.6 Mbit/s, 150 ms, a processor four times slower. */
async function slowed(page: Page) {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: 150,
    downloadThroughput: 1_600_000 / 8,
    uploadThroughput: 750_000 / 8,
  });
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
}

describe("a figure on paper, on a slow line, in a frame of a frame", () => {
  test("E23, E24: a frame that waits to be seen comes fast, and is printed whole without being seen", async ({
    visit,
  }) => {
    const far = "<p>Far above it. </p>".repeat(150);
    const body = far + (await pasted(ISSUE));
    const page = await read(visit, room.publish({ body, fitted: false }));
    expect(page.frames().some((frame) => frame.url().startsWith(site()))).toBe(false);
    await page.pdf({ format: "A4" });
    await isReadable(await figureIn(page));
    // On the paper it is no higher than the room that was kept for it.
    await page.setViewportSize({ width: 794, height: 1123 });
    await page.emulateMedia({ media: "print" });
    const { box, content } = await fitOf(page);
    expect(content).toBeLessThanOrEqual(box + 1);
    // And whoever comes to it by scrolling finds it there at once.
    const scrolled = await read(visit, room.publish({ body, fitted: false }));
    await scrolled.locator("#after").scrollIntoViewIfNeeded();
    const begun = Date.now();
    await isReadable(await figureIn(scrolled));
    expect(Date.now() - begun).toBeLessThan(5000);
  });

  test.for([ISSUE, "cell/russia/territory-control", "quote/caliber-20250423-01"])(
    "E24: %s is printed alone with every row whole, its bands drawn, and each source as an address",
    async (key, { visit }) => {
      const page = await visit(`embed/${key}/`, { width: 794, height: 1123 });
      await page.emulateMedia({ media: "print" });
      const paper = await page.evaluate(() => {
        const said = [...document.querySelectorAll("[cite], [data-cite]")];
        return {
          wider: document.documentElement.scrollWidth - document.documentElement.clientWidth,
          rows: [...document.querySelectorAll("summary")].map(
            (row) => getComputedStyle(row).breakInside,
          ),
          bands: [...document.querySelectorAll("i[data-tone]")].map(
            (band) =>
              band.getBoundingClientRect().width > 4 && getComputedStyle(band).printColorAdjust,
          ),
          unseen: said.filter((one) => one.getBoundingClientRect().height < 20).length,
          sources: said.map((one) => getComputedStyle(one, "::after").content),
        };
      });
      expect(paper).toMatchObject({ wider: 0, unseen: 0 });
      expect(paper.rows.every((row) => row === "avoid")).toBe(true);
      expect(paper.bands.every((band) => band === "exact")).toBe(true);
      expect(paper.sources.length).toBeGreaterThan(0);
      for (const source of paper.sources) expect(source).toMatch(/^"https?:\/\/[^"]+"$/);
    },
  );

  test("E32: in a frame of a frame that knows nothing of us, and in an article opened from a disk", async ({
    visit,
  }) => {
    const body = (await pasted(ISSUE)).replace('loading="lazy"', "");
    const inner = markupOf({ body, fitted: false })
      .replaceAll("&", "&amp;")
      .replaceAll('"', "&quot;");
    const wrapped = `<iframe title="Wrapped" sandbox="allow-scripts allow-popups" srcdoc="${inner}" height="900"></iframe>`;
    const page = await read(visit, room.publish({ body: wrapped, fitted: false }));
    await isReadable(await figureIn(page));
    const file = resolve(CACHE, "article.html");
    await writeFile(file, markupOf({ body }));
    const fromDisk = await read(visit, `file://${file}`);
    await isReadable(await figureIn(fromDisk));
  });

  test("E32: the whole site in one file works as the srcdoc of a frame, and its links stay in it", async ({
    visit,
  }) => {
    const { id, release } = await realDossier();
    const text = await readFile(`${CACHE}/site-${id}/${id}-${release}.html`, "utf8");
    const body = `<iframe title="All" id="all" height="800" sandbox="allow-scripts"></iframe>`;
    const page = await read(visit, room.publish({ body, fitted: false }));
    await page.locator("#all").evaluate((frame, markup) => {
      if (frame instanceof HTMLIFrameElement) frame.srcdoc = markup;
    }, text);
    const all = page.frameLocator("#all");
    await all.locator("html[data-live]").waitFor({ state: "attached", timeout: 20_000 });
    await all.getByRole("link", { name: "Can Ukraine join NATO?" }).first().click();
    await all.getByRole("heading", { level: 1, name: "Can Ukraine join NATO?" }).waitFor();
    expect(page.frames().some((frame) => frame.url() === `about:srcdoc#/${ISSUE}/`)).toBe(true);
  });

  test("E20: on a slow line and processor a figure is read within 2.5 seconds, and an article that it comes late to is not pushed", async ({
    visit,
  }) => {
    const alone = await visit(`embed/${ISSUE}/`, {
      width: 600,
      // A page of its own, for the line stays slow.
      context: {},
      before: slowed,
    });
    const painted = await alone.evaluate(
      () => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? NaN,
    );
    expect(painted).toBeLessThanOrEqual(2500);
    await isReadable(alone.mainFrame());
    const body = (await pasted(ISSUE)).replace('loading="lazy"', "");
    const article = await read(visit, room.publish({ body }), {
      context: {},
      isLoaded: false,
      before: (one) =>
        one.route(`${site()}embed/**`, async (route) => {
          await new Promise((later) => setTimeout(later, 2000));
          await route.continue();
        }),
    });
    await isReadable(await figureIn(article));
    await fits(article);
    expect(await article.evaluate(() => window.shift)).toBeLessThanOrEqual(0.1);
  });
});
