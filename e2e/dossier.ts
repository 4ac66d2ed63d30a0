import type { Dossier } from "../src/model/dossier.ts";
import { loadDossier } from "../tools/dossierFiles.ts";

/** The dossier that the tested site was built from. */
export async function realDossier(): Promise<Dossier> {
  return (await loadDossier("data/russia-ukraine")).dossier;
}

export async function harbourDossier(): Promise<Dossier> {
  return (await loadDossier("e2e/fixtures/harbour-talks")).dossier;
}
