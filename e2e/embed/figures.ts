import type { Frame, Page } from "playwright-core";
import { expect } from "vitest";
import type { Visit, VisitOptions } from "#e2e/testing/harness.ts";
import { site } from "./newsroom.ts";

declare global {
  interface Window {
    /** In an article: what its frames said, and how far its parts were pushed. */
    heard: { readonly data: unknown; readonly at: number }[];
    shift: number;
  }
}

export const ISSUE = "issue/nato-membership";

/** Opens an article, whose figures come from another site than its own by design. */
export function read(visit: Visit, address: string, options: VisitOptions = {}): Promise<Page> {
  const expected = ["request elsewhere: http://localhost", ...(options.expected ?? [])];
  return visit(address, { live: false, ...options, expected });
}

/** The figures in the frames of a page, in their order. */
export function figuresIn(page: Page): readonly Frame[] {
  return page.frames().filter((frame) => frame.url().startsWith(`${site()}embed/`));
}

/** The first of them, once it is there. */
export async function figureIn(page: Page): Promise<Frame> {
  await expect.poll(() => figuresIn(page).length).toBeGreaterThan(0);
  const [figure] = figuresIn(page);
  if (!figure) throw new Error("no figure came");
  await figure.waitForLoadState("domcontentloaded");
  return figure;
}

/** The box of a frame, and how high its figure is. */
export async function fitOf(page: Page, at = 0) {
  const box = await page
    .locator("iframe")
    .nth(at)
    .evaluate((frame) => frame.clientHeight);
  const content = await figuresIn(page)[at]?.evaluate(() =>
    Math.ceil(document.body.getBoundingClientRect().height),
  );
  return { box, content: content ?? NaN };
}

/** Waits until a frame is as high as its figure. */
export async function fits(page: Page, at = 0) {
  await expect
    .poll(
      async () => {
        const { box, content } = await fitOf(page, at);
        return Math.abs(box - content);
      },
      { timeout: 10_000, message: `frame ${at} is as high as its figure` },
    )
    .toBeLessThanOrEqual(2);
}

/** That the figure of ISSUE says what it has to, with its bands drawn. */
export async function isReadable(figure: Frame) {
  const main = figure.locator("main");
  await main.waitFor();
  const words = await main.innerText();
  for (const said of ["Can Ukraine join NATO?", "Russia – Ukraine: ", "Sources and full view"])
    expect(words).toContain(said);
  expect(await figure.locator("h1").isVisible()).toBe(true);
  expect(await figure.locator("[data-tone]").count()).toBeGreaterThan(4);
}
