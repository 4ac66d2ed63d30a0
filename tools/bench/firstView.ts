import type { Browser } from "playwright-core";
import { inBrowser } from "./inBrowser.ts";
import { markLive } from "./live.ts";
import { middle } from "./middle.ts";

/** A slow line and a slow processor, as the limits are set for. */
const LINE = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};
const SLOWDOWN = 4;
const RUNS = 7;

const LIMITS = { script: 110_000, painted: 880, largest: 2500, shift: 0.1 };

type Vitals = Awaited<ReturnType<typeof vitals>>;

/** What the first view weighs until scripts have taken it over, and when it is painted: the median of several loads, in lines beside the limits. */
export async function firstViewLines(): Promise<readonly string[]> {
  const runs: Vitals[] = [];
  await inBrowser("dist", async ({ browser, address }) => {
    while (runs.length < RUNS) runs.push(await loaded(browser, address));
  });
  const median = (of: (run: Vitals) => number) => middle(runs.map(of));
  const weight = (kind: keyof Vitals["weights"]) => kB(median(({ weights }) => weights[kind]));
  return [
    `HTML with styles ${weight("html")}, script ${weight("script")} (limit ${kB(LIMITS.script)}), data ${weight("data")}, fonts ${weight("fonts")}`,
    `median of ${RUNS} at 1.6 Mbit/s, 150 ms, processor ${SLOWDOWN}x slower:`,
    `  positions painted ${median(({ painted }) => painted)} ms (limit ${LIMITS.painted})`,
    `  largest paint ${median(({ largest }) => largest)} ms (limit ${LIMITS.largest})`,
    `  layout shift ${median(({ shift }) => shift)} (limit ${LIMITS.shift})`,
  ];
}

async function loaded(browser: Browser, address: string): Promise<Vitals> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  // The compiler that runs this file names functions by a helper that the page lacks.
  await page.addInitScript("globalThis.__name = (named) => named");
  await markLive(page);
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", LINE);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
  await page.goto(address, { waitUntil: "networkidle" });
  await page.waitForSelector("html[data-live]", { state: "attached" });
  const measured = await page.evaluate(vitals);
  await context.close();
  return measured;
}

/** Runs in the page. */
async function vitals() {
  const entries = (type: string) =>
    new Promise<PerformanceEntryList>((resolve) => {
      new PerformanceObserver((list) => resolve(list.getEntries())).observe({
        type,
        buffered: true,
      });
      setTimeout(() => resolve([]), 500);
    });
  const [paints, largest, shifts] = await Promise.all(
    ["paint", "largest-contentful-paint", "layout-shift"].map(entries),
  );
  const live = performance.getEntriesByName("live")[0]?.startTime ?? NaN;
  const early = performance
    .getEntriesByType("resource")
    .filter(({ startTime }) => startTime < live)
    .flatMap((entry) => (entry instanceof PerformanceResourceTiming ? entry : []));
  const bytesOf = (ending: RegExp) =>
    early
      .filter(({ name }) => ending.test(new URL(name).pathname))
      .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);
  const [page] = performance.getEntriesByType("navigation");
  const valueOf = (entry: PerformanceEntry) => ("value" in entry ? Number(entry.value) : 0);
  return {
    weights: {
      html: page instanceof PerformanceNavigationTiming ? page.encodedBodySize : NaN,
      script: bytesOf(/\.js$/),
      data: bytesOf(/\.json$/),
      fonts: bytesOf(/\.woff2$/),
    },
    painted: Math.round(
      paints?.find(({ name }) => name === "first-contentful-paint")?.startTime ?? NaN,
    ),
    largest: Math.round(largest?.at(-1)?.startTime ?? NaN),
    shift: Number((shifts ?? []).reduce((sum, entry) => sum + valueOf(entry), 0).toFixed(4)),
  };
}

function kB(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
