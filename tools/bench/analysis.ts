import v8 from "node:v8";
import vm from "node:vm";
import { indexOf } from "#model/big/whole.ts";
import { NO_SELECTION } from "#state/selection.ts";
import { inventedDossier, TODAY } from "#testing/invented/dossier.ts";
import { matrixOf } from "#views/words/matrix/matrixOf.ts";
import type { Verdict } from "./verdict.ts";

const FRAME_MS = 16.7;
const DAY_MS = 86_400_000;

export type Figures = {
  readonly statements: number;
  readonly indexMs: number;
  /** The whole matrix on a day that nobody asked about before. */
  readonly matrixMs: number;
  readonly megabytes: number;
};

/** What the analysis of an invented dossier of that size costs. */
export function analysisOf(size: number, parties: number): Figures {
  const dossier = inventedDossier(size, parties);
  const empty = heapInMegabytes();
  const kept = indexOf(dossier);
  const megabytes = heapInMegabytes() - empty;
  return {
    statements: size,
    indexMs: fastest(() => indexOf(dossier)),
    matrixMs: fastest((run) => matrixOf(kept, { ...NO_SELECTION, asOf: daysBefore(run) })),
    megabytes,
  };
}

export const ANALYSIS_HEAD = "statements   index      µs/stmt   matrix       memory";

export function analysisLine({ statements, indexMs, matrixMs, megabytes }: Figures): string {
  return [
    String(statements).padStart(10),
    ms(indexMs),
    `${((indexMs * 1000) / statements).toFixed(2).padStart(8)} `,
    ms(matrixMs),
    `${megabytes.toFixed(1).padStart(6)} MB`,
  ].join("  ");
}

/** Whether the growth from one dossier to a larger one, and the cost of the larger, keep the limits. */
export function analysisVerdicts(before: Figures, last: Figures): readonly Verdict[] {
  const growth = (of: (figures: Figures) => number) =>
    Math.log(of(last) / of(before)) / Math.log(last.statements / before.statements);
  // n log n as an exponent, and some more, for the larger outgrow the caches.
  const sorting = growth(({ statements }) => statements * Math.log(statements)) + 0.4;
  const indexing = growth(({ indexMs }) => indexMs);
  const memory = growth(({ megabytes }) => megabytes);
  return [
    {
      sentence: `index grows by n^${indexing.toFixed(2)}, limit n^${sorting.toFixed(2)}`,
      isKept: indexing <= sorting,
    },
    {
      sentence: `matrix at ${last.statements}: ${ms(last.matrixMs)}, limit ${FRAME_MS} ms`,
      isKept: last.matrixMs <= FRAME_MS,
    },
    { sentence: `memory grows by n^${memory.toFixed(2)}, limit n^1.10`, isKept: memory <= 1.1 },
  ];
}

function daysBefore(count: number): string {
  return new Date(Date.parse(TODAY) - count * DAY_MS).toISOString().slice(0, 10);
}

/** The fastest of as many runs as fit into two seconds, at least nine: what else the machine does only adds. */
function fastest(work: (run: number) => unknown): number {
  const times: number[] = [];
  const start = performance.now();
  while (times.length < 9 || (performance.now() - start < 2000 && times.length < 300)) {
    const before = performance.now();
    work(times.length);
    times.push(performance.now() - before);
  }
  return Math.min(...times);
}

function heapInMegabytes(): number {
  v8.setFlagsFromString("--expose-gc");
  const collect: unknown = vm.runInNewContext("gc");
  if (typeof collect === "function") collect();
  return process.memoryUsage().heapUsed / 1_000_000;
}

function ms(time: number): string {
  return `${time.toFixed(3).padStart(8)} ms`;
}
