import type { StatementId, WholeDossier } from "#model/dossier/dossier.ts";
import { loadDossier } from "../tools/record/dossierFiles.ts";
import { inventedDossier } from "#testing/invented/dossier.ts";

/** Where the tested sites are. */
export const CACHE = "node_modules/.cache/parley";

/** The real dossier as the tested site publishes it: from the curated folder its statistics take seconds. */
export async function realDossier(): Promise<WholeDossier> {
  return (await loadDossier(`${CACHE}/site-russia-ukraine/data/russia-ukraine.json`)).dossier;
}

export async function harbourDossier(): Promise<WholeDossier> {
  return (await loadDossier("e2e/fixtures/harbour-talks")).dossier;
}

/** The quote of a statement, or the summary. */
export function textIn({ statements }: WholeDossier, id: StatementId): string {
  const evidence = statements.find((statement) => statement.id === id)?.evidence;
  return (evidence?.kind === "quote" ? evidence.exact : evidence?.text) ?? "";
}

/** More statements than are loaded at once. */
export function bigDossier(): WholeDossier {
  return inventedDossier(2500, 5);
}
