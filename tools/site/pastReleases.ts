import { mkdtemp, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import type { WholeDossier } from "#model/dossier/dossier.ts";
import { versionFile } from "#model/releases/releaseFile.ts";
import { publishDossier, write } from "./publishedFiles.ts";
import { writeReleaseArchive } from "#tools/archive/archive.ts";

type Releases = {
  readonly dossier: WholeDossier;
  readonly frozen: readonly WholeDossier[];
  readonly out: string;
  readonly siteUrl: string | undefined;
};

/** Writes every release under its own number, where it stays: the frozen ones as they were, the current one as it is. */
export async function publishReleases({ dossier, frozen, out, siteUrl }: Releases): Promise<void> {
  if (!dossier.releases) return;
  const older = frozen.filter(({ release }) => release !== dossier.release);
  for (const release of [...older, dossier])
    await write(join(out, versionFile(dossier, release.release)), JSON.stringify(release));
  for (const release of older) await writeZipOf(release, { out, siteUrl });
}

/** The one ZIP of all that an older release published; its tables are in it. */
async function writeZipOf(
  release: WholeDossier,
  { out, siteUrl }: Pick<Releases, "out" | "siteUrl">,
) {
  const beside = await mkdtemp(join(out, "release-"));
  await publishDossier(release, beside);
  await writeReleaseArchive({ dossier: release, folder: join(beside, "data"), siteUrl });
  const zip = `${release.id}-${release.release}.zip`;
  await rename(join(beside, "data", zip), join(out, "data", zip));
  await rm(beside, { recursive: true });
}
