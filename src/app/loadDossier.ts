import type { Dossier } from "../model/dossier.ts";

/** The dossier that the build parsed, checked and published; no schema is needed here. */
export async function loadDossier(address: URL): Promise<Dossier> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`the data was not found (${response.status})`);
  try {
    return await response.json();
  } catch {
    throw new Error("the data is not readable");
  }
}
