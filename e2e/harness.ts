import axe from "axe-core";
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from "playwright-core";
import { expect, inject, test as base } from "vitest";
import type { Sites } from "./globalSetup.ts";

declare global {
  interface Window {
    /** In a page that axe has been put into. */
    axe: typeof axe;
  }
}

export type VisitOptions = {
  readonly site?: keyof Sites;
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  readonly scripts?: boolean;
  /** Whether scripts are expected to take over; they are, unless said otherwise. */
  readonly live?: boolean;
  /** What is expected to be said on the console or to fail, by a piece of its text. */
  readonly expected?: readonly string[];
  readonly context?: BrowserContextOptions;
  /** Done before the page is opened, such as a route that fails. */
  readonly before?: (page: Page) => Promise<unknown>;
};

export type Visit = (path: string, options?: VisitOptions) => Promise<Page>;

const FLAGS =
  "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync";

let running: Promise<Browser> | undefined;

/** A test with `visit`, which opens a page of the built site and fails the test for anything the page complains of. */
export const test = base.extend<{ visit: Visit }>({
  visit: async ({ task }, use) => {
    running ??= chromium.launch({
      executablePath: process.env["CHROMIUM"] ?? "chromium",
      args: FLAGS.split(" "),
    });
    const browser = await running;
    const contexts: BrowserContext[] = [];
    const problems: string[] = [];
    await use(async (path, options = {}) => {
      const address = new URL(path, inject("sites")[options.site ?? "real"]);
      const context = await browser.newContext(contextOptions(options));
      contexts.push(context);
      const page = await context.newPage();
      watch(page, { problems, options, origin: address.origin });
      await options.before?.(page);
      await page.goto(address.href);
      if (options.scripts !== false) await settled(page, options);
      return page;
    });
    await Promise.all(contexts.map((context) => context.close()));
    expect(problems, `what the page complained of in “${task.name}”`).toEqual([]);
  },
});

/** Waits until scripts have taken the page over, what its address asks for is drawn, and its fonts are there. */
async function settled(page: Page, { live = true }: VisitOptions) {
  if (live) await page.waitForSelector("html[data-live]", { state: "attached" });
  else await page.waitForLoadState("networkidle");
  await page.evaluate(async () => {
    await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 2000 }));
    await document.fonts.ready;
  });
}

/** What axe leaves to people, and why it is right here. */
const LOOKED_AT = new Map([
  [
    "color-contrast",
    "text over the half-open panel or a pattern: its colours are tested from the tokens",
  ],
  ["th-has-data-cells", "a topic heads the rows of its group, and has no cell in its own row"],
]);

const STANDARDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** The violations that axe finds, and what it could not decide beyond the list of what we looked at ourselves. */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  // Straight in the page: through its bridge it takes three times as long, for reports nobody reads.
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  const findings = await page.evaluate(async (standards) => {
    const { violations, incomplete } = await window.axe.run({
      runOnly: standards,
      resultTypes: ["violations", "incomplete"],
    });
    return [...violations, ...incomplete].map(({ id, nodes }, at) => ({
      id,
      isDecided: at < violations.length,
      targets: nodes.slice(0, 3).map(({ target }) => target.join(" ")),
    }));
  }, STANDARDS);
  return findings
    .filter(({ id, isDecided }) => isDecided || !LOOKED_AT.has(id))
    .map(({ id, targets }) => `${id}: ${targets.join("; ")}`);
}

function contextOptions({
  width = 1280,
  height = 800,
  dark,
  scripts = true,
  context,
}: VisitOptions): BrowserContextOptions {
  return {
    viewport: { width, height },
    colorScheme: dark ? "dark" : "light",
    javaScriptEnabled: scripts,
    ...context,
  };
}

type Watch = {
  readonly problems: string[];
  readonly options: VisitOptions;
  readonly origin: string;
};

function watch(page: Page, { problems, options: { expected = [], scripts }, origin }: Watch) {
  // Without scripts nobody uses the data that was sent ahead.
  const known = scripts === false ? [...expected, "was preloaded using link preload"] : expected;
  const note = (problem: string) => {
    if (!known.some((piece) => problem.includes(piece))) problems.push(problem);
  };
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning")
      note(`console: ${message.text()}`);
  });
  page.on("pageerror", (fault) => note(`error: ${fault.message}`));
  page.on("request", (request) => {
    if (new URL(request.url()).origin !== origin) note(`request elsewhere: ${request.url()}`);
  });
  page.on("requestfailed", (request) => {
    // Without scripts nobody takes the modules that were sent ahead.
    if (scripts === false && request.resourceType() === "script") return;
    // Leaving a page ends what it was still fetching.
    if (request.failure()?.errorText !== "net::ERR_ABORTED") note(`failed: ${request.url()}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) note(`${response.status()}: ${response.url()}`);
  });
}
