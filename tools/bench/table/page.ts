import type { Browser, Page } from "playwright-core";
import { middle } from "../middle.ts";
import type { Expected, Shown } from "./rows.ts";

/** Milliseconds, medians over the runs; the heap in megabytes. */
export type Measured = {
  readonly key: number;
  readonly worstKey: number;
  readonly sort: number;
  readonly facet: number;
  /** From a key to the words of all rows in view, which of a big dossier are fetched. */
  readonly words: number;
  /** The longest interaction, as the browser itself times it. */
  readonly inp: number;
  readonly heap: number;
  /** Until the page takes choices. */
  readonly live: number;
};

type Run = { readonly expected: Expected; readonly runs: number };
type Times = { readonly painted: number; readonly words: number };

const SLOWDOWN = 4;
const PAUSE_MS = 150;

export async function measureTable(
  browser: Browser,
  address: URL,
  { expected, runs }: Run,
): Promise<Measured> {
  const all: Measured[] = [];
  for (let run = 0; run < runs; run += 1) all.push(await measureOnce(browser, address, expected));
  const middleOf = (what: keyof Measured) => middle(all.map((one) => one[what]));
  return {
    key: middleOf("key"),
    worstKey: middleOf("worstKey"),
    sort: middleOf("sort"),
    facet: middleOf("facet"),
    words: middleOf("words"),
    inp: middleOf("inp"),
    heap: middleOf("heap"),
    live: middleOf("live"),
  };
}

async function measureOnce(browser: Browser, address: URL, expected: Expected): Promise<Measured> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  // The compiler that runs this file names functions by a helper that the page lacks.
  await page.addInitScript("globalThis.__name = (named) => named");
  await page.addInitScript(watchEvents);
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
  const opened = performance.now();
  await page.goto(address.href);
  await page.waitForSelector("html[data-live]", { timeout: 120_000 });
  const live = performance.now() - opened;
  await page.waitForLoadState("networkidle");
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");

  const after = (act: () => Promise<unknown>, shown: Shown) =>
    timed(page, act, { shown, of: expected.all.count });
  await page.focus("input[type=search]");
  await page.waitForTimeout(PAUSE_MS);
  const keys: Times[] = [];
  for (const { key, shown } of expected.keys)
    keys.push(await after(() => page.keyboard.press(key), shown));

  await after(() => page.fill("input[type=search]", ""), expected.all);
  await page.click("button[popovertarget=facet-voice]");
  const reported = page.locator("#facet-voice label", { hasText: "as reported" });
  const facet = await after(() => reported.click(), expected.facet);
  await after(() => reported.click(), expected.all);
  await page.keyboard.press("Escape");
  const sort = await after(() => page.click("th[data-column=party] button"), expected.sort);
  const inp = await page.evaluate(() => Number(document.documentElement.dataset["slowest"] ?? 0));
  await context.close();
  return {
    key: middle(keys.map(({ painted }) => painted)),
    worstKey: Math.max(...keys.map(({ painted }) => painted)),
    sort: sort.painted,
    facet: facet.painted,
    words: middle(keys.map(({ words }) => words)),
    inp,
    heap: usedSize / 1_000_000,
    live,
  };
}

type Goal = { readonly shown: Shown; readonly of: number };

/** From the event that the browser stamped to the frame after which the right rows stand in the page. */
async function timed(page: Page, act: () => Promise<unknown>, goal: Goal): Promise<Times> {
  const caption =
    goal.shown.count === goal.of ? `All ${goal.of} ` : `${goal.shown.count} of ${goal.of} `;
  const times = page.evaluate(paintedAfter, { caption, first: goal.shown.first });
  // The page listens before anything happens in it.
  await page.waitForFunction(() => "watching" in document.documentElement.dataset);
  await act();
  const result = await times;
  await page.waitForTimeout(PAUSE_MS);
  return result;
}

/** Runs in the page. */
function paintedAfter({ caption, first }: { caption: string; first: string | undefined }) {
  const { dataset } = document.documentElement;
  const isRight = () => {
    const link = document.querySelector("table tbody a[href*='statement/']")?.getAttribute("href");
    const id = /statement\/(?:\?id=)?([^/&?]+)/.exec(link ?? "")?.[1];
    return (
      id === first &&
      (document.querySelector("table caption")?.textContent ?? "").startsWith(caption)
    );
  };
  const hasWords = () =>
    !(document.querySelector("table tbody")?.textContent ?? "").includes("Fetching the words");
  return new Promise<{ painted: number; words: number }>((resolve, reject) => {
    let start = NaN;
    let painted = NaN;
    const begin = (event: Event) => {
      if (Number.isNaN(start)) start = event.timeStamp;
    };
    const kinds = ["keydown", "pointerdown", "input"];
    for (const kind of kinds) addEventListener(kind, begin, { capture: true });
    const deadline = performance.now() + 60_000;
    const look = () => {
      if (performance.now() > deadline) {
        const found = document.querySelector("table caption")?.textContent ?? "no table";
        reject(
          new Error(`The table never showed “${caption}” first ${first}; it shows “${found}”`),
        );
        return;
      }
      const isPainted = Number.isNaN(painted) && !Number.isNaN(start) && isRight();
      const isComplete = !Number.isNaN(start) && isRight() && hasWords();
      // A task after the frame that shows it: the frame has been painted.
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener("message", () => {
        port1.close();
        const now = performance.now() - start;
        if (isPainted) painted = now;
        if (!isComplete) return;
        for (const kind of kinds) removeEventListener(kind, begin, { capture: true });
        delete dataset["watching"];
        resolve({ painted, words: now });
      });
      port1.start();
      if (isPainted || isComplete) port2.postMessage(undefined);
      if (!isComplete) requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
    dataset["watching"] = "";
  });
}

/** Runs in the page: keeps the longest interaction. */
function watchEvents() {
  // The type of the options does not know the threshold.
  const options = { type: "event", buffered: true, durationThreshold: 16 };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { dataset } = document.documentElement;
      const isInteraction = "interactionId" in entry && Number(entry.interactionId) > 0;
      if (isInteraction && entry.duration > Number(dataset["slowest"] ?? 0))
        dataset["slowest"] = String(entry.duration);
    }
  }).observe(options);
}
