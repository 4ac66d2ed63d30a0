import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { findChromium } from "../../testing/findChromium.ts";
import { orStop } from "../../json/orStop.ts";
import { serveSite } from "../../site/siteServer.ts";

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

/** Prints what the first view weighs and when it is painted, beside the limits. Run `npm run build` first. */
await orStop(async () => {
  const html = (await readFile("dist/index.html.br")).length;
  const script = await entryBytes();
  const data = await bytesIn("dist/data", ".json.br", (name) => !name.startsWith("dossier.schema"));
  const fonts = await bytesIn("dist/assets", ".woff2", () => true);
  console.log(
    `HTML with styles ${kB(html)}, script ${kB(script)} (limit ${kB(LIMITS.script)}), data ${kB(data)}, fonts ${kB(fonts)}`,
  );

  const { server, address } = await serveSite({ folder: "dist", port: 0 });
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking"],
  });
  const runs = [];
  for (let run = 0; run < RUNS; run += 1) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    const page = await context.newPage();
    // The compiler that runs this file names functions by a helper that the page lacks.
    await page.addInitScript("globalThis.__name = (named) => named");
    const session = await context.newCDPSession(page);
    await session.send("Network.enable");
    await session.send("Network.emulateNetworkConditions", LINE);
    await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
    await page.goto(address, { waitUntil: "networkidle" });
    runs.push(await page.evaluate(vitals));
    await context.close();
  }
  await browser.close();
  server.close();
  console.log(`median of ${RUNS} at 1.6 Mbit/s, 150 ms, processor ${SLOWDOWN}x slower:`);
  console.log(
    `  matrix painted ${middle(runs.map((run) => run.painted))} ms (limit ${LIMITS.painted})`,
  );
  console.log(
    `  largest paint ${middle(runs.map((run) => run.largest))} ms (limit ${LIMITS.largest})`,
  );
  console.log(`  layout shift ${middle(runs.map((run) => run.shift))} (limit ${LIMITS.shift})`);
});

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

function middle(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;
}

function kB(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
