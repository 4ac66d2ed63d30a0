import type { StatementId, WholeDossier } from "#model/dossier/dossier.ts";
import { loadDossier } from "#tools/record/dossierFiles.ts";
import { inventedDossier } from "#testing/invented/dossier.ts";

/** Where the tested sites are. */
export const CACHE = "node_modules/.cache/parley";

/** Where the invented dossier's site that knows its address will stand. */
export const ADDRESSED = "https://example.org/parley/";

const loaded = new Map<string, Promise<WholeDossier>>();

/** The real dossier as the tested site publishes it: from the curated folder its statistics take seconds. */
export function realDossier(): Promise<WholeDossier> {
  return dossierIn(`${CACHE}/site-russia-ukraine/data/russia-ukraine.json`);
}

export function harbourDossier(): Promise<WholeDossier> {
  return dossierIn("e2e/fixtures/harbour-talks");
}

/** Read and checked once for all files of tests. */
function dossierIn(path: string): Promise<WholeDossier> {
  const dossier = loaded.get(path) ?? loadDossier(path).then((one) => one.dossier);
  loaded.set(path, dossier);
  return dossier;
}

/** The quote of a statement, or the summary. */
export function textIn({ statements }: WholeDossier, id: StatementId): string {
  const evidence = statements.find((statement) => statement.id === id)?.evidence;
  if (!evidence) throw new Error(`no statement ${id}`);
  return evidence.kind === "quote" ? evidence.exact : evidence.text;
}

/** More statements than are loaded at once. */
export function bigDossier(): WholeDossier {
  return inventedDossier(2500, 5);
}
