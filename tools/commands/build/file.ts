import { join } from "node:path";
import { oneFileOf } from "#model/releases/releaseFile.ts";
import { orStop } from "#tools/json/orStop.ts";
import { DOSSIER_PATH, loadDossier } from "#tools/record/dossierFiles.ts";
import { withContact } from "#tools/site/contact.ts";
import { oneFile } from "#tools/site/oneFile/oneFile.ts";
import { write } from "#tools/site/publishedFiles.ts";

/** What a stick, a mail and an old laptop bear well. */
const MOST_BYTES = 2_000_000;

/** npm run build:file: the whole site in one file, to take to a room that has no network. */
await orStop(async () => {
  const { dossier: loaded, notes } = await loadDossier(DOSSIER_PATH);
  for (const note of notes) console.log(note);
  const dossier = withContact(loaded, process.env["CONTACT"]);
  const siteUrl = process.env["SITE_URL"];
  const name = oneFileOf(dossier);
  if (name === undefined)
    throw new Error(
      `“${dossier.title}” has ${dossier.statements.length} statements, which are too many to open at once from one file`,
    );
  const html = await oneFile(dossier, siteUrl);
  const path = join("dist", name);
  await write(path, html);
  const bytes = Buffer.byteLength(html);
  console.log(`Wrote “${dossier.title}”, release ${dossier.release}, as ${path}: ${bytes} bytes`);
  if (bytes > MOST_BYTES) console.log(`That is more than the ${MOST_BYTES} that it should be.`);
  if (!siteUrl)
    console.log(
      "It does not say where the newest is: SITE_URL=https://example.org/parley names the site.",
    );
});
