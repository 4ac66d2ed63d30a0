import { writeFile } from "node:fs/promises";
import { cffOf } from "#tools/metadata/cff.ts";
import { DOSSIER_PATH, loadDossier } from "#tools/record/dossierFiles.ts";
import { orStop } from "#tools/json/orStop.ts";

/** Writes CITATION.cff at the top level anew, after a release or a change of the summary. */
await orStop(async () => {
  const { dossier } = await loadDossier(DOSSIER_PATH);
  await writeFile("CITATION.cff", cffOf(dossier));
  console.log(`Wrote CITATION.cff for release ${dossier.release} of “${dossier.title}”`);
});
