import type { Core } from "#model/big/core.ts";
import type { WholeDossier } from "#model/dossier/dossier.ts";
import { indexOf } from "#model/big/whole.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { fetchedJson } from "./fetched.ts";

/** The dossier that the build parsed, checked and published; no schema is needed here. */
export async function loadDossier(address: URL): Promise<DossierIndex> {
  const published: WholeDossier | Core = await fetchedJson(address);
  if (!("core" in published)) return indexOf(published);
  const { openCore } = await import("./openCore.ts");
  return openCore(published, address);
}
