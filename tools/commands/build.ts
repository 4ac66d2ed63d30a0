import { buildSite } from "#tools/site/buildSite.ts";
import { withContact } from "#tools/site/contact.ts";
import { DOSSIER_PATH, loadDossier } from "#tools/record/dossierFiles.ts";
import { orStop } from "#tools/json/orStop.ts";

await orStop(async () => {
  const { dossier: loaded, frozen, notes } = await loadDossier(DOSSIER_PATH);
  for (const note of notes) console.log(note);
  const dossier = withContact(loaded, process.env["CONTACT"]);
  if (dossier.contact === undefined)
    console.log(
      "No contact is set: readers get a note to copy. CONTACT=desk@example.org (or a form’s https:// address) names one.",
    );
  const pages = await buildSite({ dossier, frozen, out: "dist", siteUrl: process.env["SITE_URL"] });
  console.log(`Built ${pages} pages of “${dossier.title}” in dist/`);
});
