import * as fc from "fast-check";
import { afterAll, describe, expect } from "vitest";
import { figuresIn, fitOf, fits, ISSUE, read } from "./figures.ts";
import { newsroom, pasted, site } from "./newsroom.ts";
import { test } from "#e2e/testing/harness.ts";

const room = await newsroom();
afterAll(() => room.close());

/** How far two colours such as "rgb(1, 2, 3)" are apart, from 1 to 21 (WCAG 2). */
function contrastOf(one: string, other: string): number {
  const [dark = 0, light = 0] = [one, other]
    .map((colour) => {
      const [red = 0, green = 0, blue = 0] = (colour.match(/\d+/g) ?? []).map((part) => {
        const share = Number(part) / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    })
    .toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe("a figure and the page around it", () => {
  test("E27: whatever the page sends, at whatever rate, a figure stays as it is and answers little", async ({
    visit,
  }) => {
    const page = await read(visit, room.publish({ body: await pasted(ISSUE) }));
    await fits(page);
    const { box } = await fitOf(page);
    const messages = fc.sample(fc.jsonValue(), 200).map((one) => JSON.stringify(one));
    await page.evaluate((sent) => {
      window.heard.length = 0;
      const figure = document.querySelector("iframe")?.contentWindow;
      const huge = { type: "frames-init", filler: "x".repeat(1_000_000) };
      for (const one of [null, NaN, huge, new Map([[huge, huge]])]) figure?.postMessage(one, "*");
      for (const one of sent) figure?.postMessage(JSON.parse(one), "*");
      for (let count = 0; count < 1000; count += 1) figure?.postMessage("frames-init", "*");
    }, messages);
    await page.waitForTimeout(1000);
    expect((await fitOf(page)).box).toBe(box);
    // In a second at most ten answers, each in the two forms.
    expect(await page.evaluate(() => window.heard.length)).toBeLessThanOrEqual(20);
  });

  test("E27: whatever a frame sends, our script in the page makes room only for what can be a height, and only of our figures", async ({
    visit,
  }) => {
    const rogue = `<iframe title="Another" id="rogue" srcdoc="<p>Not ours</p>" height="150" style="height:150px"></iframe>`;
    const page = await read(visit, room.publish({ body: (await pasted(ISSUE)) + rogue }));
    await fits(page);
    const { box } = await fitOf(page);
    const heights = fc.sample(
      fc.oneof(fc.double(), fc.integer(), fc.string(), fc.constant(null)),
      200,
    );
    await figuresIn(page)[0]?.evaluate(
      (sent) => {
        for (const height of [...sent, 99, 6001, -1, 1e9])
          parent.postMessage({ sentinel: "amp", type: "embed-size", height }, "*");
        for (const junk of [null, 7, "pymxPYMxxPYMxheightxPYMx9999", { sentinel: "amp" }, [[]]])
          parent.postMessage(junk, "*");
      },
      heights.filter(
        (height) => !(Number.isInteger(height) && Number(height) >= 100 && Number(height) <= 6000),
      ),
    );
    await page.evaluate(() => {
      const frame = document.querySelector<HTMLIFrameElement>("#rogue");
      const script = frame?.contentDocument?.createElement("script");
      if (!script) return;
      script.textContent = `parent.postMessage({ sentinel: "amp", type: "embed-size", height: 4000 }, "*")`;
      frame?.contentDocument?.body.append(script);
    });
    await page.waitForTimeout(500);
    expect((await fitOf(page)).box).toBe(box);
    expect(await page.locator("#rogue").evaluate((frame) => frame.clientHeight)).toBe(150);
  });

  test("E28: the keyboard goes through a figure and out again, and its place is always to be seen", async ({
    visit,
  }) => {
    const body = `<a href="#before" id="before">Before</a>${await pasted("cell/russia/territory-control")}<button id="behind">After</button>`;
    const page = await read(visit, room.publish({ body }));
    await fits(page);
    await page.locator("#before").focus();
    const [figure] = figuresIn(page);
    const stops = await figure?.locator("main a, main summary").count();
    let inside = 0;
    for (let presses = 0; presses < 30; presses += 1) {
      await page.keyboard.press("Tab");
      if (await page.evaluate(() => document.activeElement?.id === "behind")) break;
      const ring = await figure?.evaluate(() => {
        const focused = document.activeElement;
        if (!focused || focused === document.body) return undefined;
        const { outlineWidth, outlineStyle } = getComputedStyle(focused);
        return `${outlineStyle} ${outlineWidth}`;
      });
      if (ring === undefined) continue;
      expect(ring).toBe("solid 2px");
      inside += 1;
    }
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("behind");
    expect(inside).toBe(stops);
  });

  test("E29: on a dark page a figure keeps its own ground, and is dark where it is asked to be", async ({
    visit,
  }) => {
    const css = ":root { color-scheme: dark; background: #111; color: #eee }";
    const body = (await pasted(ISSUE)) + (await pasted(ISSUE, { query: "?theme=dark" }));
    const page = await read(visit, room.publish({ body, css }));
    await page.locator("iframe").nth(1).scrollIntoViewIfNeeded();
    await expect.poll(() => figuresIn(page).length).toBe(2);
    const grounds = await Promise.all(
      figuresIn(page).map((frame) =>
        frame.evaluate(() => {
          const { backgroundColor, color } = getComputedStyle(document.documentElement);
          return [backgroundColor, color];
        }),
      ),
    );
    expect(grounds[1]).toEqual(["rgb(23, 22, 20)", "rgb(239, 236, 229)"]);
    for (const [ground = "", ink = ""] of grounds) {
      expect(ground).toMatch(/^rgb\(/);
      expect(contrastOf(ground, ink)).toBeGreaterThanOrEqual(4.5);
    }
  });

  test("E18, E25, E31: a figure takes neither focus nor scroll, keeps nothing, asks nobody else, and leads only to new tabs", async ({
    visit,
  }) => {
    const asked = new Set<string>();
    const frame = `<iframe title="Free" id="free" src="${site()}embed/${ISSUE}/?parties=ukraine.russia" width="600" height="500"></iframe>`;
    const far = "<p>Far below it. </p>".repeat(100);
    const page = await read(visit, room.publish({ body: `<input id="typing">${frame}${far}` }), {
      context: {},
      before: async (one) => {
        one.on("request", (request) => asked.add(new URL(request.url()).origin));
      },
    });
    await page.locator("#typing").focus();
    await page.locator("#free").evaluate((one) => {
      if (one instanceof HTMLIFrameElement) one.src += "&theme=dark";
    });
    await expect.poll(() => figuresIn(page)[0]?.url()).toContain("theme=dark");
    const [figure] = figuresIn(page);
    await expect.poll(() => figure?.locator("main").innerText()).not.toContain("Europe");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("typing");
    await page.locator("#free").hover();
    await page.mouse.wheel(0, 2000);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
    expect(await page.context().cookies()).toEqual([]);
    const kept = await figure?.evaluate(async () => {
      // Where a browser lets frames of others keep nothing, it throws.
      const count = (of: () => number) => {
        try {
          return of();
        } catch {
          return 0;
        }
      };
      const databases = await indexedDB.databases().catch(() => []);
      return (
        count(() => localStorage.length) + count(() => sessionStorage.length) + databases.length
      );
    });
    expect(kept).toBe(0);
    expect(asked).toEqual(new Set([new URL(page.url()).origin, new URL(site()).origin]));
    const links = await figure
      ?.locator("a[href]")
      .evaluateAll((all) =>
        all.map((link) => `${link.getAttribute("target")} ${link.getAttribute("rel")}`),
      );
    expect(new Set(links)).toEqual(new Set(["_blank noopener"]));
  });

  test("E30: a page that makes no room lets the rest be scrolled", async ({ visit }) => {
    const body = await pasted("matrix", { height: 250 });
    const css = "iframe { height: 250px !important }";
    const page = await read(visit, room.publish({ body, css, fitted: false }));
    await page.locator("iframe").scrollIntoViewIfNeeded();
    const scrolled = await figuresIn(page)[0]?.evaluate(() => {
      document.querySelector("footer")?.scrollIntoView();
      return document.documentElement.scrollTop;
    });
    expect(scrolled).toBeGreaterThan(400);
  });
});
