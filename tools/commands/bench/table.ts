import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { chromium } from "playwright-core";
import { type Measured, measureTable } from "../../bench/tablePage.ts";
import { expectedRows } from "../../bench/tableRows.ts";
import { buildSite } from "../../site/buildSite.ts";
import { loadDossier } from "../../record/dossierFiles.ts";
import { findChromium } from "../../testing/findChromium.ts";
import { inventedDossier } from "#testing/invented/dossier.ts";
import { orStop } from "../../json/orStop.ts";
import { serveSite } from "../../site/siteServer.ts";

/**
 * npm run bench:table [-- SIZES…] [--reuse] [--runs N]: how long the table of statements takes from a key
 * press to the right rows painted, on ever larger invented dossiers and a processor four times
 * slower, beside the limits. With --reuse it measures sites that it has built before.
 */
const LIMITS: readonly Limits[] = [
  { size: 50, key: 84, worstKey: 120, sort: 191, heap: 1.5 },
  { size: 1000, key: 174, worstKey: 226, sort: 254, heap: 2.1 },
  { size: 10_000, key: 194, worstKey: 300, sort: 306, heap: 6.7 },
  { size: 100_000, key: 262, worstKey: 965, sort: 1365, heap: 41 },
];

const CACHE = "node_modules/.cache/parley/bench";
const PARTIES = 5;

type Limits = {
  readonly size: number;
  readonly key: number;
  readonly worstKey: number;
  readonly sort: number;
  /** Megabytes; reported, not a limit. */
  readonly heap: number;
};
type Row = { readonly limits: Limits; readonly measured: Measured };

await orStop(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { reuse: { type: "boolean" }, runs: { type: "string", default: "5" } },
  });
  const wanted = LIMITS.filter(
    ({ size }) => positionals.length === 0 || positionals.includes(String(size)),
  );
  const rows: Row[] = [];
  for (const limits of wanted) {
    const site = await siteOf(limits.size, values.reuse === true);
    rows.push({ limits, measured: await measured(site, Number(values.runs)) });
  }
  print(rows);
});

type Site = { readonly file: string; readonly folder: string };

/** Through a file, as DOSSIER=file npm run build does it. */
async function siteOf(size: number, reuse: boolean): Promise<Site> {
  const site = { file: `${CACHE}/${size}.json`, folder: `${CACHE}/${size}` };
  if (reuse && existsSync(`${site.folder}/index.html`)) return site;
  await mkdir(CACHE, { recursive: true });
  await writeFile(site.file, JSON.stringify(inventedDossier(size, PARTIES)));
  const start = performance.now();
  const { dossier } = await loadDossier(site.file);
  const pages = await buildSite({ dossier, out: site.folder });
  console.log(
    `${size} statements: ${pages} pages built in ${seconds(performance.now() - start)}, at most ${Math.round(process.resourceUsage().maxRSS / 1000)} MB of memory`,
  );
  return site;
}

async function measured({ file, folder }: Site, runs: number): Promise<Measured> {
  const { dossier } = await loadDossier(file);
  const expected = expectedRows(dossier);
  const { server, address } = await serveSite({ folder, port: 0 });
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking"],
  });
  try {
    return await measureTable(browser, new URL("statements/", address), { expected, runs });
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}

function print(rows: readonly Row[]) {
  console.log("\nmilliseconds on a processor 4x slower, each beside its limit");
  console.log(
    "statements   key, median   key, worst    sort          facet   words   INP    heap MB       live",
  );
  for (const { limits, measured: m } of rows) {
    console.log(
      [
        String(limits.size).padStart(10),
        against(m.key, limits.key),
        against(m.worstKey, limits.worstKey),
        against(m.sort, limits.sort),
        whole(m.facet).padStart(5),
        whole(m.words).padStart(5),
        whole(m.inp).padStart(5),
        `${m.heap.toFixed(1)} (${limits.heap})`.padEnd(11),
        seconds(m.live),
      ].join("   "),
    );
  }
  for (const [at, row] of rows.entries()) {
    const before = rows[at - 1];
    if (before) printGrowth(before, row);
  }
  const broken = rows.flatMap(({ limits, measured: m }) =>
    (["key", "worstKey", "sort"] as const)
      .filter((what) => m[what] > limits[what])
      .map((what) => `${what} at ${limits.size}`),
  );
  console.log(broken.length > 0 ? `  BROKEN   ${broken.join(", ")}` : "  kept     every limit");
  if (broken.length > 0) process.exitCode = 1;
}

function printGrowth(before: Row, row: Row) {
  const grown = Math.log(row.limits.size / before.limits.size);
  const exponents = (["key", "worstKey", "sort", "facet", "heap"] as const).map((what) => {
    const exponent = Math.log(row.measured[what] / before.measured[what]) / grown;
    if (exponent > 1) process.exitCode = 1;
    return `${what} n^${exponent.toFixed(2)}${exponent > 1 ? " BROKEN" : ""}`;
  });
  console.log(`  from ${before.limits.size} to ${row.limits.size}: ${exponents.join(", ")}`);
}

function whole(time: number): string {
  return time.toFixed(0);
}

function against(time: number, limit: number): string {
  return `${whole(time)} (${limit})`.padStart(11);
}

function seconds(time: number): string {
  return `${(time / 1000).toFixed(1)} s`;
}
