import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import type { WholeDossier } from "#model/dossier/dossier.ts";
import { FIGURE_KINDS, figureKey, figuresOf } from "#model/figure/figure.ts";
import { compressAll } from "#tools/site/compressAll.ts";
import { inBrowser, type Opened } from "../inBrowser.ts";
import type { Verdict } from "../verdict.ts";
import { writtenByHand } from "./byHand.ts";
import { LINE, type Loaded, loaded, quickest, type Sent, SLOWDOWN } from "./loaded.ts";

const RUNS = 7;
/** In bytes as they are sent; and how much later than a figure written by hand one may be painted. */
const MOST_BYTES = { matrix: 100_000, other: 60_000 };
const MOST_TIMES = 1.2;

type Row = {
  readonly key: string;
  readonly scripted: Loaded;
  readonly unscripted: Loaded;
  readonly byHand: Loaded;
};

/** What one figure of each kind weighs and when it is painted, beside the same written by hand. */
export async function embedRows(dossier: WholeDossier): Promise<readonly Row[]> {
  const keys = FIGURE_KINDS.flatMap((kind) =>
    figuresOf(dossier)
      .filter((figure) => figure.kind === kind)
      .slice(0, 1)
      .map(figureKey),
  );
  const folder = await mkdtemp(join(tmpdir(), "parley-by-hand-"));
  const rows = await inBrowser("dist", async (ours) => {
    await writeByHand(folder, keys, ours);
    return inBrowser(folder, async (theirs) => {
      const all: Row[] = [];
      for (const key of keys) all.push(await rowOf(key, { ours, theirs }));
      return all;
    });
  });
  await rm(folder, { recursive: true });
  return rows;
}

/** Each beside its type, and pressed as a host would send it. */
async function writeByHand(folder: string, keys: readonly string[], { browser, address }: Opened) {
  const assets = join("dist", "assets");
  const type = (await readdir(assets)).find((name) => /^libre-franklin.*\.woff2$/.test(name)) ?? "";
  await writeFile(join(folder, "404.html"), "none");
  const page = await browser.newPage();
  for (const key of keys) {
    await page.goto(`${address}embed/${key}/`);
    await mkdir(join(folder, key), { recursive: true });
    await writeFile(join(folder, key, "index.html"), await writtenByHand(page));
    await cp(join(assets, type), join(folder, key, "type.woff2"));
  }
  await page.close();
  await compressAll(folder);
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
    scripted: quickest(scripted),
    unscripted: quickest(unscripted),
    byHand: quickest(byHand),
  };
}

/** A line for each figure. */
export function embedLines(rows: readonly Row[]): readonly string[] {
  const [load = NaN] = loadavg();
  return [
    `the quickest of ${RUNS} at ${(LINE.downloadThroughput * 8) / 1e6} Mbit/s, ${LINE.latency} ms, processor ${SLOWDOWN}x slower; the machine's load is ${load.toFixed(1)}`,
    `with scripts | without | by hand: painted, after how much, sent in all`,
    ...rows.map(
      ({ key, scripted, unscripted, byHand }) =>
        `  ${key}: ${[scripted, unscripted, byHand].map(toldOf).join(" | ")}`,
    ),
  ];
}

function toldOf({ painted, before, all }: Loaded): string {
  return `${painted} ms after ${sentWords(before)}, ${sentWords(all)}`;
}

function sentWords({ bytes, answers }: Sent): string {
  return `${(bytes / 1000).toFixed(1)} kB in ${answers}`;
}

export function embedVerdicts(rows: readonly Row[]): readonly Verdict[] {
  return rows.flatMap(({ key, scripted, byHand }) => {
    const most = key === "matrix" ? MOST_BYTES.matrix : MOST_BYTES.other;
    return [
      {
        sentence: `${key} weighs ${scripted.all.bytes} bytes, at most ${most}`,
        isKept: scripted.all.bytes <= most,
      },
      {
        sentence: `${key} is painted ${(scripted.painted / byHand.painted).toFixed(2)} times as late as by hand, at most ${MOST_TIMES}`,
        isKept: scripted.painted <= byHand.painted * MOST_TIMES,
      },
    ];
  });
}
