import { parseArgs } from "node:util";
import { DOSSIER_PATH, loadDossier } from "./dossierFiles.ts";
import { linksOf } from "./linksOf.ts";
import { linksText } from "./linksText.ts";
import { orStop } from "./orStop.ts";

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
