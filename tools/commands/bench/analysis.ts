import {
  ANALYSIS_HEAD,
  analysisLine,
  analysisOf,
  analysisVerdicts,
  type Figures,
} from "#tools/bench/analysis.ts";
import { printVerdicts } from "#tools/bench/verdict.ts";
import { orStop } from "#tools/json/orStop.ts";

const SIZES = [100, 1_000, 10_000, 100_000];

/** npm run bench:analysis: how long the analysis takes on ever larger invented dossiers, beside its limits. */
await orStop(async () => {
  for (const parties of [5, 40]) {
    console.log(`\n12 issues, ${parties} parties\n${ANALYSIS_HEAD}`);
    const figures: Figures[] = [];
    for (const size of SIZES) {
      const measured = analysisOf(size, parties);
      console.log(analysisLine(measured));
      figures.push(measured);
    }
    const [, before, , last] = figures;
    if (before && last) printVerdicts(analysisVerdicts(before, last));
  }
});
