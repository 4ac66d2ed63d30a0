import { cp } from "node:fs/promises";
import { join } from "node:path";

/** Gives a copy of the invented dossier an earlier release to differ from; returns its folder. */
export async function withReleases(root: string): Promise<string> {
  const folder = join(root, "harbour-talks");
  await cp(join(root, "harbour-releases"), folder, { recursive: true });
  return folder;
}
