import { embedLines, embedRows, embedVerdicts } from "#tools/bench/embed/rows.ts";
import { printVerdicts } from "#tools/bench/verdict.ts";
import { orStop } from "#tools/json/orStop.ts";
import { DOSSIER_PATH, loadDossier } from "#tools/record/dossierFiles.ts";

/**
 * npm run bench:embed: what a figure in another page weighs and when it is painted, beside the same
 * written by hand. Run `npm run build` first.
 */
await orStop(async () => {
  const { dossier } = await loadDossier(DOSSIER_PATH);
  const rows = await embedRows(dossier);
  for (const line of embedLines(rows)) console.log(line);
  printVerdicts(embedVerdicts(rows));
});
