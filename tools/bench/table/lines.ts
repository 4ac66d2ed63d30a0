import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { inventedDossier } from "#testing/invented/dossier.ts";
import { loadDossier } from "#tools/record/dossierFiles.ts";
import { buildSite } from "#tools/site/buildSite.ts";
import { inBrowser } from "../inBrowser.ts";
import { type Measured, measureTable } from "./page.ts";
import { expectedRows } from "./rows.ts";
import type { Verdict } from "../verdict.ts";

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
type Manner = { readonly reuse: boolean; readonly runs: number };
export type Row = { readonly limits: Limits; readonly measured: Measured };

/** The sizes that have limits. */
export const SIZES = LIMITS.map(({ size }) => size);

/** Builds a site of that many invented statements, or takes the one built before, and measures its table. */
export async function measureSize(size: number, { reuse, runs }: Manner): Promise<Row> {
  const limits = LIMITS.find((known) => known.size === size);
  if (!limits) throw new Error(`Found ${size}; expected one of ${SIZES.join(", ")}`);
  return { limits, measured: await measured(await siteOf(size, reuse), runs) };
}

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
  // oxlint-disable-next-line no-console -- it takes minutes, and says how far it is
  console.log(
    `${size} statements: ${pages} pages built in ${seconds(performance.now() - start)}, at most ${Math.round(process.resourceUsage().maxRSS / 1000)} MB of memory`,
  );
  return site;
}

async function measured({ file, folder }: Site, runs: number): Promise<Measured> {
  const { dossier } = await loadDossier(file);
  const expected = expectedRows(dossier);
  return inBrowser(folder, ({ browser, address }) =>
    measureTable(browser, new URL("statements/", address), { expected, runs }),
  );
}

/** The measured sizes beside their limits, and how each grows from the one before it. */
export function tableLines(rows: readonly Row[]): readonly string[] {
  return [
    "",
    "milliseconds on a processor 4x slower, each beside its limit",
    "statements   key, median   key, worst    sort          facet   words   INP    heap MB       live",
    ...rows.map(rowLine),
  ];
}

function rowLine({ limits, measured: m }: Row): string {
  return [
    String(limits.size).padStart(10),
    against(m.key, limits.key),
    against(m.worstKey, limits.worstKey),
    against(m.sort, limits.sort),
    whole(m.facet).padStart(5),
    whole(m.words).padStart(5),
    whole(m.inp).padStart(5),
    `${m.heap.toFixed(1)} (${limits.heap})`.padEnd(11),
    seconds(m.live),
  ].join("   ");
}

/** Whether nothing grows faster than the statements do, and every limit is kept. */
export function tableVerdicts(rows: readonly Row[]): readonly Verdict[] {
  const growths = rows.flatMap((row, at) => {
    const before = rows[at - 1];
    return before ? growthOf(before, row) : [];
  });
  const limited = rows.flatMap(({ limits, measured: m }) =>
    (["key", "worstKey", "sort"] as const).map((what) => ({
      sentence: `${what} at ${limits.size}`,
      isKept: m[what] <= limits[what],
    })),
  );
  return [...growths, ...limited];
}

function growthOf(before: Row, row: Row): readonly Verdict[] {
  const grown = Math.log(row.limits.size / before.limits.size);
  return (["key", "worstKey", "sort", "facet", "heap"] as const).map((what) => {
    const exponent = Math.log(row.measured[what] / before.measured[what]) / grown;
    return {
      sentence: `from ${before.limits.size} to ${row.limits.size}: ${what} grows by n^${exponent.toFixed(2)}, limit n^1`,
      isKept: exponent <= 1,
    };
  });
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
