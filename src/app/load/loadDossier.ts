import type { Core } from "#model/big/core.ts";
import type { Dossier, WholeDossier } from "#model/dossier/dossier.ts";
import { indexOf } from "#model/big/whole.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { PINNED, versionFile } from "#model/releases/releaseFile.ts";
import { paramsIn } from "#state/params.ts";
import { breath } from "./breath.ts";
import { fetchedJson } from "./fetched.ts";

/** The dossier that the build parsed, checked and published; no schema is needed here. */
export async function loadDossier(address: URL): Promise<DossierIndex> {
  const published: WholeDossier | Core = await fetchedJson(address);
  // To have read it was one task.
  await breath();
  if (!("core" in published)) return indexOf(published);
  const { openCore } = await import("./openCore.ts");
  return openCore(published, address);
}

/**
 * The older release that a query asks for; undefined when it asks for none, for the current one or
 * for one that is unknown. It knows of all releases, also of those after it.
 */
export async function pinnedRelease(
  { id, release, releases = [] }: Dossier,
  { query, site }: { query: string; site: URL },
): Promise<DossierIndex | undefined> {
  const asked = paramsIn(query).params.get(PINNED);
  if (asked === release || !releases.some(({ version }) => version === asked)) return undefined;
  const frozen: WholeDossier = await fetchedJson(new URL(versionFile({ id }, asked ?? ""), site));
  return indexOf({ ...frozen, releases });
}
