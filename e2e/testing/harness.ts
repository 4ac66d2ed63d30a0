import type { ConsoleMessage, Page, Request, Response } from "playwright-core";
import { expect, inject, test as base, type TestContext } from "vitest";
import type { Sites } from "./sites.ts";
import { giveBack, pageFor, type PageOptions } from "./pages.ts";

export type VisitOptions = PageOptions & {
  readonly site?: keyof Sites;
  /** Whether scripts are expected to take over; they are, unless said otherwise. */
  readonly live?: boolean;
  /** Whether all of it is expected to come; it is, unless said otherwise. */
  readonly isLoaded?: boolean;
  /** What is expected to be said on the console or to fail, by a piece of its text. */
  readonly expected?: readonly string[];
};

export type Visit = {
  /** Opens a page of the built site; whatever it complains of fails the test. */
  (path: string, options?: VisitOptions): Promise<Page>;
  /** Is done with a page before the test ends, so that the next visit goes on in it. */
  leave(page: Page): Promise<void>;
};

/** A test with `visit`, which opens a page of the built site and fails the test for anything the page complains of. */
export const test = base.extend<{ visit: Visit }>({
  visit: async ({ task }: TestContext, use: (visit: Visit) => Promise<void>) => {
    const leaves = new Map<Page, () => Promise<void>>();
    const problems: string[] = [];
    const leave = async (page: Page) => {
      const left = leaves.get(page);
      leaves.delete(page);
      await left?.();
    };
    const visit = async (path: string, options: VisitOptions = {}) => {
      const address = new URL(path, inject("sites")[options.site ?? "real"]);
      const page = await pageFor(options);
      const unwatched = watch(page, { problems, options, origin: address.origin });
      leaves.set(page, async () => {
        problems.push(...(await keptIn(page, address.origin)));
        unwatched();
        await giveBack(page, options);
      });
      await options.before?.(page);
      const { isLoaded = true } = options;
      await page.goto(address.href, { waitUntil: isLoaded ? "load" : "commit" });
      if (options.scripts !== false && isLoaded) await settled(page, options);
      return page;
    };
    await use(Object.assign(visit, { leave }));
    await Promise.all([...leaves.keys()].map(leave));
    // oxlint-disable-next-line vitest/no-standalone-expect -- at the end of each test that asks for it
    expect(problems, `what the page complained of in “${task.name}”`).toEqual([]);
  },
});

/** What the site has kept in the browser, which it never does: the address holds everything. */
async function keptIn(page: Page, origin: string): Promise<readonly string[]> {
  if (page.isClosed() || new URL(page.url()).origin !== origin) return [];
  const kept = await page.evaluate(() => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...document.cookie.split("; "),
  ]);
  return kept.filter((name) => name !== "").map((name) => `kept in the browser: ${name}`);
}

/** Waits until scripts have taken the page over, what its address asks for is drawn, and its fonts are there. */
async function settled(page: Page, { live = true }: VisitOptions) {
  if (live) await page.waitForSelector("html[data-live]", { state: "attached" });
  else await page.waitForLoadState("networkidle");
  await page.evaluate(async () => {
    await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 2000 }));
    await document.fonts.ready;
  });
}

type Watch = {
  readonly problems: string[];
  readonly options: VisitOptions;
  readonly origin: string;
};

/** Notes everything the page complains of; returns what ends that. */
function watch(page: Page, { problems, options: { expected = [], scripts }, origin }: Watch) {
  // Without scripts nobody uses the data that was sent ahead.
  const known = scripts === false ? [...expected, "was preloaded using link preload"] : expected;
  const note = (problem: string) => {
    if (!known.some((piece) => problem.includes(piece))) problems.push(problem);
  };
  const onConsole = (message: ConsoleMessage) => {
    if (message.type() === "error" || message.type() === "warning")
      note(`console: ${message.text()}`);
  };
  const onError = (fault: Error) => note(`error: ${fault.message}`);
  const onRequest = (request: Request) => {
    if (new URL(request.url()).origin !== origin) note(`request elsewhere: ${request.url()}`);
  };
  const onFailure = (request: Request) => {
    // Without scripts nobody takes the modules that were sent ahead.
    if (scripts === false && request.resourceType() === "script") return;
    // Leaving a page ends what it was still fetching.
    if (request.failure()?.errorText !== "net::ERR_ABORTED") note(`failed: ${request.url()}`);
  };
  const onResponse = (response: Response) => {
    if (response.status() >= 400) note(`${response.status()}: ${response.url()}`);
  };
  page.on("console", onConsole);
  page.on("pageerror", onError);
  page.on("request", onRequest);
  page.on("requestfailed", onFailure);
  page.on("response", onResponse);
  return () => {
    page.off("console", onConsole);
    page.off("pageerror", onError);
    page.off("request", onRequest);
    page.off("requestfailed", onFailure);
    page.off("response", onResponse);
  };
}
