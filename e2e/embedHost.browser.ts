import * as fc from "fast-check";
import { afterAll, describe, expect } from "vitest";
import { figuresIn, fitOf, fits, ISSUE, read } from "./embed/figures.ts";
import { newsroom, pasted } from "./embed/newsroom.ts";
import { test } from "./harness.ts";

const room = await newsroom();
afterAll(() => room.close());

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
    for (const [ground, ink] of grounds) {
      expect(ground).toMatch(/^rgb\(/);
      expect(ink).not.toBe(ground);
    }
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
