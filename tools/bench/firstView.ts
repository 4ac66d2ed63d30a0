import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { inBrowser } from "./inBrowser.ts";
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

/** What the first view weighs, in a line. */
export async function weightLine(): Promise<string> {
  const html = (await readFile("dist/index.html.br")).length;
  const script = await entryBytes();
  const data = await bytesIn("dist/data", ".json.br", (name) => !name.startsWith("dossier.schema"));
  const fonts = await bytesIn("dist/assets", ".woff2", () => true);
  return `HTML with styles ${kB(html)}, script ${kB(script)} (limit ${kB(LIMITS.script)}), data ${kB(data)}, fonts ${kB(fonts)}`;
}

/** When the first view is painted, the median of several loads, in lines beside the limits. */
export async function paintLines(): Promise<readonly string[]> {
  const runs: Vitals[] = [];
  await inBrowser("dist", async ({ browser, address }) => {
    while (runs.length < RUNS) runs.push(await loaded(browser, address));
  });
  const median = (of: (run: Vitals) => number) => middle(runs.map(of));
  return [
    `median of ${RUNS} at 1.6 Mbit/s, 150 ms, processor ${SLOWDOWN}x slower:`,
    `  matrix painted ${median(({ painted }) => painted)} ms (limit ${LIMITS.painted})`,
    `  largest paint ${median(({ largest }) => largest)} ms (limit ${LIMITS.largest})`,
    `  layout shift ${median(({ shift }) => shift)} (limit ${LIMITS.shift})`,
  ];
}

async function loaded(browser: Browser, address: string): Promise<Vitals> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  // The compiler that runs this file names functions by a helper that the page lacks.
  await page.addInitScript("globalThis.__name = (named) => named");
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", LINE);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
  await page.goto(address, { waitUntil: "networkidle" });
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
  const valueOf = (entry: PerformanceEntry) => ("value" in entry ? Number(entry.value) : 0);
  return {
    painted: Math.round(
      paints?.find(({ name }) => name === "first-contentful-paint")?.startTime ?? NaN,
    ),
    largest: Math.round(largest?.at(-1)?.startTime ?? NaN),
    shift: Number((shifts ?? []).reduce((sum, entry) => sum + valueOf(entry), 0).toFixed(4)),
  };
}

async function entryBytes(): Promise<number> {
  const html = await readFile("dist/index.html", "utf8");
  const [, file = ""] = /src="\.\/(assets\/[^"]+\.js)"/.exec(html) ?? [];
  return (await readFile(join("dist", `${file}.br`))).length;
}

async function bytesIn(
  folder: string,
  ending: string,
  isCounted: (name: string) => boolean,
): Promise<number> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(ending) && isCounted(name));
  const sizes = await Promise.all(
    names.map(async (name) => (await readFile(join(folder, name))).length),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

function kB(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
