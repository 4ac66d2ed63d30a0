import { parseArgs } from "node:util";
import { DOSSIER_PATH, loadDossier } from "#tools/record/dossierFiles.ts";
import { linksOf } from "#tools/links/links.ts";
import { linksText } from "#tools/links/words.ts";
import { orStop } from "#tools/json/orStop.ts";

// npm run data:links [-- --dossier PATH] [--json]
await orStop(async () => {
  const { values } = parseArgs({
    options: { dossier: { type: "string" }, json: { type: "boolean" } },
  });
  const { dossier } = await loadDossier(values.dossier ?? DOSSIER_PATH);
  const links = linksOf(dossier);
  if (values.json) console.log(JSON.stringify(links, null, 2));
  else for (const line of linksText(links)) console.log(line);
});
