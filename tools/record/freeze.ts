import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { raiseOf } from "#model/releases/level.ts";
import { dataReport } from "./dataReport.ts";
import { loadDossier } from "./dossierFiles.ts";
import { jsonText } from "#tools/json/text.ts";
import { DossierProblems } from "#tools/json/problems.ts";
import { frozenFolderOf } from "#tools/release/releases.ts";

type Run = {
  readonly path: string;
  readonly today: string;
  /** The folder of the sources' texts, to compare the quotes once more. */
  readonly texts?: string | undefined;
};

/** Checks the curated dossier and keeps the published document of its release for good; says so in a line. */
export async function freezeRelease(run: Run): Promise<string> {
  await dataReport(run);
  const { dossier, frozen } = await loadDossier(run.path);
  const { release } = dossier;
  if (!dossier.releases) {
    throw new DossierProblems([
      `${join(run.path, "releases.json")}: found nothing, expected [{ "version": "${release}", "date": …, "summary": … }]`,
    ]);
  }
  const file = join(frozenFolderOf(run.path), `${release}.json`);
  const same = frozen.find((document) => document.release === release);
  if (same && !raiseOf(same, dossier)) return `${file}: release ${release} is frozen already.`;
  if (existsSync(file)) throw new Error(`${file} is there, and is another release`);
  await mkdir(frozenFolderOf(run.path), { recursive: true });
  await writeFile(file, jsonText(dossier));
  return `${file}: release ${release} is frozen. Raise the release in dossier.json with the next change.`;
}
