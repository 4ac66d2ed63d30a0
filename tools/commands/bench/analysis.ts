import v8 from "node:v8";
import vm from "node:vm";
import { type DossierIndex, indexOf } from "#model/dossier/dossierIndex.ts";
import { matrixAfter, matrixAt } from "#model/comparison/matrixAt.ts";
import { inventedDossier, TODAY } from "#testing/invented/dossier.ts";

/** Prints how long the analysis takes on ever larger invented dossiers, beside the limits it has to keep. */

const SIZES = [100, 1_000, 10_000, 100_000];
const PARTIES = [5, 40];
const FRAME_MS = 16.7;

type Figures = {
  readonly statements: number;
  readonly indexMs: number;
  readonly matrixMs: number;
  readonly stepMs: number;
  /** How many statements the step has to take in. */
  readonly stepped: number;
  readonly megabytes: number;
};

for (const parties of PARTIES) {
  console.log(`\n12 issues, ${parties} parties`);
  console.log(
    "statements   index      µs/stmt   matrix     step a day (statements in it)   memory",
  );
  const figures = SIZES.map((size) => measure(size, parties));
  for (const f of figures) {
    console.log(
      [
        String(f.statements).padStart(10),
        ms(f.indexMs),
        `${((f.indexMs * 1000) / f.statements).toFixed(2).padStart(8)} `,
        ms(f.matrixMs),
        `${ms(f.stepMs)} (${f.stepped})`.padEnd(30),
        `${f.megabytes.toFixed(1).padStart(6)} MB`,
      ].join("  "),
    );
  }
  judge(figures);
}

function judge(figures: readonly Figures[]): void {
  const [, before, , last] = figures;
  if (!before || !last) throw new Error("Nothing was measured");
  const growth = (of: (f: Figures) => number) =>
    Math.log(of(last) / of(before)) / Math.log(last.statements / before.statements);
  // n log n from 1,000 to 100,000 as an exponent, and some more, for the larger outgrow the caches.
  const sorting = growth((f) => f.statements * Math.log(f.statements)) + 0.4;
  const indexing = growth((f) => f.indexMs);
  const memory = growth((f) => f.megabytes);
  verdict(
    `index grows by n^${indexing.toFixed(2)}, limit n^${sorting.toFixed(2)}`,
    indexing <= sorting,
  );
  verdict(
    `matrix at ${last.statements}: ${ms(last.matrixMs)}, limit ${FRAME_MS} ms`,
    last.matrixMs <= FRAME_MS,
  );
  verdict(`a step costs ${ms(last.stepMs)}, limit the matrix`, last.stepMs <= last.matrixMs);
  verdict(`memory grows by n^${memory.toFixed(2)}, limit n^1.10`, memory <= 1.1);
}

function verdict(sentence: string, kept: boolean): void {
  console.log(`  ${kept ? "kept    " : "BROKEN  "} ${sentence}`);
  if (!kept) process.exitCode = 1;
}

function measure(size: number, parties: number): Figures {
  const dossier = inventedDossier(size, parties);
  const empty = heapInMegabytes();
  const kept = indexOf(dossier);
  const megabytes = heapInMegabytes() - empty;
  const yesterday = matrixAt(kept, "2025-12-30");
  return {
    statements: size,
    indexMs: fastest(() => indexOf(dossier)),
    matrixMs: fastest(() => matrixAt(kept, TODAY)),
    stepMs: fastest(() => matrixAfter(kept, yesterday, TODAY)),
    stepped: lastDayIn(kept),
    megabytes,
  };
}

function lastDayIn({ byDay }: DossierIndex): number {
  return byDay.filter(({ day }) => day === TODAY).length;
}

/** The fastest of as many runs as fit into two seconds, at least nine: what else the machine does only adds. */
function fastest(run: () => unknown): number {
  const times: number[] = [];
  const start = performance.now();
  while (times.length < 9 || performance.now() - start < 2000) {
    const before = performance.now();
    run();
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
