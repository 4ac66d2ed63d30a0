import { setTimeout } from "node:timers/promises";
import type { Browser, Page } from "playwright-core";
import { inBrowser } from "./inBrowser.ts";
import { markLive } from "./live.ts";
import { middle } from "./middle.ts";
import type { Verdict } from "./verdict.ts";

/** A processor that is so many times slower than this one. */
const SLOWDOWN = 4;
const RUNS = 7;

/** In milliseconds. What a task takes over 50 of them keeps the reader waiting. */
const LIMITS = { longest: 100, blocked: 200, taken: 2500, opened: 200 };
const FREE = 50;

type Blocking = { readonly blocked: number; readonly longest: number };
type Waking = Blocking & {
  /** From the beginning until scripts have taken the page over, and from a press until a panel is there. */
  readonly taken: number;
  readonly opened: number;
};

/** How the first view of `dist` comes alive, beside the same page without scripts: medians of several loads, with their limits. */
export async function wakingVerdicts(): Promise<readonly Verdict[]> {
  return inBrowser("dist", async ({ browser, address }) => {
    const alive: Waking[] = [];
    const still: Blocking[] = [];
    while (alive.length < RUNS) {
      // In turns, so that both meet the same machine.
      alive.push(await woken(browser, address));
      still.push(await unscripted(browser, address));
    }
    const inAll = (of: (run: Waking) => number) => middle(alive.map(of));
    const without = (of: (run: Blocking) => number) => middle(still.map(of));
    return [
      verdict("longest task", [inAll(longestOf), without(longestOf)], LIMITS.longest),
      verdict("blocked in all", [inAll(blockedOf), without(blockedOf)], LIMITS.blocked),
      verdict("until scripts have taken the page over", [inAll(takenOf)], LIMITS.taken),
      verdict("from a press to its panel", [inAll(openedOf)], LIMITS.opened),
    ];
  });
}

declare global {
  /** Of a measured page, in milliseconds. */
  var longTasks: number[];
}

/** Of how many loads and on what processor the verdicts are. */
export const WAKING = `median of ${RUNS}, processor ${SLOWDOWN}x slower:`;

const longestOf = ({ longest }: Blocking) => longest;
const blockedOf = ({ blocked }: Blocking) => blocked;
const takenOf = ({ taken }: Waking) => taken;
const openedOf = ({ opened }: Waking) => opened;

function verdict(
  what: string,
  [measured, without]: readonly [number, number?],
  limit: number,
): Verdict {
  const beside = without === undefined ? "" : `, ${Math.round(without)} without scripts`;
  const sentence = `${what} ${Math.round(measured)} ms (limit ${limit})${beside}`;
  return { sentence, isKept: measured <= limit };
}

async function woken(browser: Browser, address: string): Promise<Waking> {
  const page = await slowPage(browser);
  await markLive(page);
  const isLive = page.waitForEvent("console", (said) => said.text() === "live");
  await page.goto(address, { waitUntil: "networkidle" });
  await isLive;
  const blocking = await blockingOf(page);
  const taken = await page.evaluate(
    () => performance.getEntriesByName("live")[0]?.startTime ?? NaN,
  );
  await page.evaluate(() => {
    addEventListener("click", () => performance.mark("press"), { capture: true });
    const watch = new MutationObserver(() => {
      if (!document.querySelector("dialog[open]")) return;
      performance.mark("panel");
      watch.disconnect();
    });
    watch.observe(document, { subtree: true, childList: true, attributes: true });
  });
  // As a hand does it, with the pointer on its way before it presses.
  await page.locator("main table a[id^=cell-]").first().click();
  await page.locator("dialog[open]").waitFor();
  const opened = await page.evaluate(() => {
    const at = (name: string) => performance.getEntriesByName(name)[0]?.startTime ?? NaN;
    return at("panel") - at("press");
  });
  await page.context().close();
  return { ...blocking, taken, opened };
}

async function unscripted(browser: Browser, address: string): Promise<Blocking> {
  const page = await slowPage(browser);
  await page.route(address, async (route) => {
    const response = await route.fetch();
    const body = (await response.text())
      .replaceAll(/<script\b[^]*?<\/script>/g, "")
      .replaceAll(/<link rel="(?:modulepreload|preload)"[^>]*>/g, "");
    await route.fulfill({ response, body });
  });
  await page.goto(address, { waitUntil: "networkidle" });
  const blocking = await blockingOf(page);
  await page.context().close();
  return blocking;
}

async function slowPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  // The compiler that runs this file names functions by a helper that the page lacks.
  await page.addInitScript("globalThis.__name = (named) => named; globalThis.longTasks = []");
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      longTasks.push(...list.getEntries().map(({ duration }) => duration));
    }).observe({ type: "longtask" });
  });
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
  return page;
}

/** What the long tasks of a page since its beginning come to; asking is a task of its own, and is not among them. */
async function blockingOf(page: Page): Promise<Blocking> {
  await setTimeout(500);
  const durations = await page.evaluate(() => longTasks);
  return {
    longest: Math.max(0, ...durations),
    blocked: durations.reduce((sum, duration) => sum + Math.max(0, duration - FREE), 0),
  };
}
