import { mkdir, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { oneFileOf } from "#model/releases/releaseFile.ts";
import { CACHE, realDossier } from "#e2e/testing/dossier.ts";

/** The one file as the tested site offers it. */
export async function builtFile(): Promise<string> {
  const dossier = await realDossier();
  return readFile(join(CACHE, `site-${dossier.id}`, oneFileOf(dossier) ?? ""), "utf8");
}

/** Puts the file onto a disk, as somebody might keep it there; returns its address. */
export async function onDisk(html: string): Promise<string> {
  const folder = join(await mkdtemp(join(tmpdir(), "parley-")), "Мирные переговоры 2026 #1 100%");
  await mkdir(folder);
  await writeFile(join(folder, "parley.html"), html);
  return pathToFileURL(join(folder, "parley.html")).href;
}
