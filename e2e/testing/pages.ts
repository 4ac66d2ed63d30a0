import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { findChromium } from "#tools/browser/findChromium.ts";

export type PageOptions = {
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  readonly scripts?: boolean;
  readonly context?: BrowserContextOptions;
  /** Done before the page is opened, such as a route that fails. */
  readonly before?: (page: Page) => Promise<unknown>;
};

// The shell sets letters on whole pixels unless told; on paper, where they are small, their words fall apart.
const FLAGS =
  "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync --font-render-hinting=none";

let running: Promise<Browser> | undefined;

/** Pages that earlier tests have left, by whether scripts run in them. */
const left = new Map<boolean, Page[]>();

/**
 * A page for one test. What a new page costs the browser, a process of its own that compiles
 * everything anew, is three times what a visit costs; the site keeps nothing from one visit to the
 * next, so a test goes on in the page of an earlier one. A test that prepares its page, or asks for
 * a context of its own, gets a new one, with nothing in its cache.
 */
export async function pageFor(options: PageOptions): Promise<Page> {
  const { width = 1280, height = 800, dark = false, scripts = true } = options;
  const page = isOrdinary(options) ? left.get(scripts)?.pop() : undefined;
  const colorScheme = dark ? "dark" : "light";
  if (page) {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ media: null, colorScheme, forcedColors: null, reducedMotion: null });
    return page;
  }
  running ??= chromium.launch({
    executablePath: findChromium(),
    args: FLAGS.split(" "),
  });
  const context = await (
    await running
  ).newContext({
    viewport: { width, height },
    colorScheme,
    javaScriptEnabled: scripts,
    ...options.context,
  });
  // Half of what is usual is long enough for a busy machine, and a test that fails says so sooner.
  context.setDefaultTimeout(15_000);
  return context.newPage();
}

/** Takes a page back after its test: an ordinary one as good as new, another for ever. */
export async function giveBack(page: Page, options: PageOptions) {
  const context = page.context();
  if (page.isClosed() || !isOrdinary(options)) return context.close();

  const { scripts = true } = options;
  await page.unrouteAll({ behavior: "ignoreErrors" });
  await context.unrouteAll({ behavior: "ignoreErrors" });
  for (const other of context.pages()) if (other !== page) await other.close();
  // Out of the page, where the pointer is over nothing of the next.
  await page.mouse.move(-1, -1);
  await page.goto("about:blank");
  left.set(scripts, [...(left.get(scripts) ?? []), page]);
}

function isOrdinary({ context, before }: PageOptions): boolean {
  return context === undefined && before === undefined;
}
