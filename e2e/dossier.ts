import type { StatementId, WholeDossier } from "../src/model/dossier.ts";
import { loadDossier } from "../tools/dossierFiles.ts";
import { inventedDossier } from "../tools/inventedDossier.ts";

/** The dossier that the tested site was built from. */
export async function realDossier(): Promise<WholeDossier> {
  return (await loadDossier("data/russia-ukraine")).dossier;
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
