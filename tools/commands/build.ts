import { buildSite } from "../site/buildSite.ts";
import { DOSSIER_PATH, loadDossier } from "../record/dossierFiles.ts";
import { orStop } from "../json/orStop.ts";

await orStop(async () => {
  const { dossier, frozen, notes } = await loadDossier(DOSSIER_PATH);
  for (const note of notes) console.log(note);
  const pages = await buildSite({ dossier, frozen, out: "dist", siteUrl: process.env["SITE_URL"] });
  console.log(`Built ${pages} pages of “${dossier.title}” in dist/`);
});
