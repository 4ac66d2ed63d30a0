import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { indexOf } from "#model/big/whole.ts";
import type { WholeDossier } from "#model/dossier/dossier.ts";
import { figureTableOf, tableHtml } from "#model/export/figureTable.ts";
import { FIGURE_KINDS, type Figure, figureKey, figuresOf } from "#model/figure/figure.ts";
import { inBrowser, type Opened } from "./inBrowser.ts";
import { middle } from "./middle.ts";
import type { Verdict } from "./verdict.ts";

/** A slow line and a slow processor, as the limits are set for. */
const LINE = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};
const SLOWDOWN = 4;
const RUNS = 5;
/** After a page has loaded, until its type has come too. */
const SETTLED_MS = 800;

/** In bytes as they are sent; and how much later than a figure written by hand one may be painted. */
const MOST_BYTES = { matrix: 100_000, other: 60_000 };
const MOST_TIMES = 1.2;

type Loaded = { readonly bytes: number; readonly requests: number; readonly painted: number };
type Row = {
  readonly key: string;
  readonly scripted: Loaded;
  readonly unscripted: Loaded;
  readonly byHand: Loaded;
};

/** What one figure of each kind weighs and when it is painted, beside the same as a plain table. */
export async function embedRows(dossier: WholeDossier): Promise<readonly Row[]> {
  const index = indexOf(dossier);
  const byHand = await mkdtemp(join(tmpdir(), "parley-by-hand-"));
  const figures = FIGURE_KINDS.flatMap(
    (kind) => figuresOf(dossier).find((figure) => figure.kind === kind) ?? [],
  );
  await writeFile(join(byHand, "404.html"), "none");
  for (const figure of figures) await writeByHand(byHand, figure, tableOf(figure));
  function tableOf(figure: Figure) {
    return tableHtml(figureTableOf(index, figure, {}), `Parley, release ${dossier.release}`);
  }
  const rows = await inBrowser("dist", (ours) =>
    inBrowser(byHand, async (theirs) => {
      const all: Row[] = [];
      for (const figure of figures) all.push(await rowOf(figureKey(figure), { ours, theirs }));
      return all;
    }),
  );
  await rm(byHand, { recursive: true });
  return rows;
}

type Sites = { readonly ours: Opened; readonly theirs: Opened };

/** In turns, so that whatever else the machine does while it measures slows all of them alike. */
async function rowOf(key: string, { ours, theirs }: Sites): Promise<Row> {
  const [scripted, unscripted, byHand]: [Loaded[], Loaded[], Loaded[]] = [[], [], []];
  const page = `${ours.address}embed/${key}/`;
  for (let run = 0; run < RUNS; run += 1) {
    scripted.push(await loaded(ours.browser, page, true));
    byHand.push(await loaded(theirs.browser, `${theirs.address}${key}/`, false));
    unscripted.push(await loaded(ours.browser, page, false));
  }
  return {
    key,
    scripted: medianOf(scripted),
    unscripted: medianOf(unscripted),
    byHand: medianOf(byHand),
  };
}

/** As a newsroom would write it: a table and a line below it, in the reader's own type. */
async function writeByHand(folder: string, figure: Figure, table: string) {
  const place = join(folder, figureKey(figure));
  await mkdir(place, { recursive: true });
  await writeFile(
    join(place, "index.html"),
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>Figure</title><style>body{font:15px/1.4 sans-serif}th,td{text-align:start;vertical-align:top;padding:4px}</style></head><body>${table}</body></html>`,
  );
}

function medianOf(loads: readonly Loaded[]): Loaded {
  const [first] = loads;
  return {
    bytes: first?.bytes ?? NaN,
    requests: first?.requests ?? NaN,
    painted: middle(loads.map(({ painted }) => painted)),
  };
}

async function loaded(browser: Browser, address: string, scripts: boolean): Promise<Loaded> {
  const context = await browser.newContext({
    viewport: { width: 600, height: 800 },
    javaScriptEnabled: scripts,
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", LINE);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
  await session.send("Page.enable");
  await session.send("Page.setLifecycleEventsEnabled", { enabled: true });
  let [bytes, requests, asked, seen] = [0, 0, NaN, NaN];
  session.on("Network.requestWillBeSent", ({ request, timestamp }) => {
    if (request.url.startsWith("data:")) return;
    if (requests === 0) asked = timestamp;
    requests += 1;
  });
  session.on("Network.loadingFinished", ({ encodedDataLength }) => (bytes += encodedDataLength));
  // Not asked of the page, which may not run scripts.
  session.on("Page.lifecycleEvent", ({ name, timestamp }) => {
    if (name === "firstContentfulPaint" && requests > 0) seen = timestamp;
  });
  await page.goto(address, { waitUntil: "load" });
  await page.waitForTimeout(SETTLED_MS);
  await context.close();
  return { bytes, requests, painted: Math.round((seen - asked) * 1000) };
}

/** A line for each figure. */
export function embedLines(rows: readonly Row[]): readonly string[] {
  const sent = ({ bytes, requests }: Loaded) => `${(bytes / 1000).toFixed(1)} kB in ${requests}`;
  return [
    `median of ${RUNS} at 1.6 Mbit/s, 150 ms, processor ${SLOWDOWN}x slower; sent with scripts | without | painted | a table by hand`,
    ...rows.map(
      ({ key, scripted, unscripted, byHand }) =>
        `  ${key}: ${sent(scripted)} | ${sent(unscripted)} | ${scripted.painted} ms, ${unscripted.painted} ms | ${byHand.painted} ms`,
    ),
  ];
}

export function embedVerdicts(rows: readonly Row[]): readonly Verdict[] {
  return rows.flatMap(({ key, scripted, byHand }) => {
    const most = key === "matrix" ? MOST_BYTES.matrix : MOST_BYTES.other;
    return [
      {
        sentence: `${key} weighs ${scripted.bytes} bytes, at most ${most}`,
        isKept: scripted.bytes <= most,
      },
      {
        sentence: `${key} is painted ${(scripted.painted / byHand.painted).toFixed(2)} times as late as by hand, at most ${MOST_TIMES}`,
        isKept: scripted.painted <= byHand.painted * MOST_TIMES,
      },
    ];
  });
}
