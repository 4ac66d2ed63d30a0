import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import type { WrittenPage } from "#app/prerender.tsx";
import { installedChromium } from "#tools/browser/findChromium.ts";
import { sentBytes } from "../compressAll.ts";

/** What a figure weighs as it is sent, and how high it is in columns of these widths, in pixels. */
export type Weight = {
  readonly bytes: number;
  /** Of its type, which all figures share. */
  readonly type: number;
  /** None where there was no browser to measure them. */
  readonly heights: Readonly<Record<number, number>>;
};

const WIDTHS = [320, 375, 600, 680, 1000];

/** So many are laid out at once. */
const AT_ONCE = 200;

/** The figures of a built site by their names: what each weighs, and how high it is where a Chromium is at hand to say so. */
export async function figureWeights(
  out: string,
  figures: readonly Pick<WrittenPage, "path">[],
): Promise<Readonly<Record<string, Weight>>> {
  const type = await typeBytes(out);
  const executablePath = installedChromium();
  if (executablePath === undefined)
    // oxlint-disable-next-line no-console -- what the build could not do, it says
    console.log(
      "No Chromium is at hand: how high each figure is, is left to the page that shows it.",
    );
  const browser =
    executablePath === undefined
      ? undefined
      : await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
  const weights: Record<string, Weight> = {};
  for (let at = 0; at < figures.length; at += AT_ONCE) {
    const some = await Promise.all(
      figures.slice(at, at + AT_ONCE).map(async ({ path }) => {
        const html = await readFile(join(out, path, "index.html"), "utf8");
        const key = path.replace(/^\/embed\/|\/$/g, "");
        return { key, html, bytes: await sentBytes(html) };
      }),
    );
    const heights = browser ? await heightsOf(browser, out, some) : [];
    for (const [place, { key, bytes }] of some.entries())
      weights[key] = { bytes, type, heights: heights[place] ?? {} };
  }
  await browser?.close();
  return weights;
}

async function typeBytes(out: string): Promise<number> {
  const assets = join(out, "assets");
  const font = (await readdir(assets)).find((name) => /^libre-franklin.*\.woff2$/.test(name));
  return font === undefined ? 0 : (await stat(join(assets, font))).size;
}

type Figure = { readonly html: string };

/** All in one page, each in a column of its own, for a figure asks nothing but how wide that is. */
async function heightsOf(
  browser: Browser,
  out: string,
  figures: readonly Figure[],
): Promise<readonly Weight["heights"][]> {
  const page = await browser.newPage();
  await page.route("**", (route) => {
    const { pathname } = new URL(route.request().url());
    return pathname === "/"
      ? route.fulfill({ contentType: "text/html", body: "<!doctype html><html lang=en>" })
      : route.fulfill({ path: join(out, pathname) });
  });
  await page.goto("http://figures.test/");
  const styles = new Set(figures.map(({ html }) => partOf(html, "style")));
  // Of the kinds in this page only one may have each rule; all begin with the same ones.
  for (const style of styles)
    await page.addStyleTag({ content: style.replaceAll(/url\((?:\.\.\/)+/g, "url(/") });
  await page.evaluate(
    (bodies) => {
      document.body.innerHTML = bodies
        .map((body) => `<div class="column" style="display: flow-root">${body}</div>`)
        .join("");
    },
    figures.map(({ html }) => /<div id="app">([^]*)<\/div><\/body>/.exec(html)?.[1] ?? ""),
  );
  const measured: Record<number, number>[] = figures.map(() => ({}));
  for (const width of WIDTHS) {
    for (const [at, height] of (await heightsAt(page, width)).entries()) {
      const heights = measured[at];
      if (heights) heights[width] = height;
    }
  }
  await page.close();
  return measured;
}

async function heightsAt(page: Page, width: number): Promise<readonly number[]> {
  return page.evaluate(async (wide) => {
    const columns = [...document.querySelectorAll<HTMLElement>(".column")];
    for (const { style } of columns) style.width = `${wide}px`;
    await document.fonts.ready;
    return columns.map((column) => Math.ceil(column.getBoundingClientRect().height));
  }, width);
}

function partOf(html: string, name: string): string {
  return new RegExp(`<${name}>([^]*?)</${name}>`).exec(html)?.[1] ?? "";
}
