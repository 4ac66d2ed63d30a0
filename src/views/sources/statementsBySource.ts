import type { SourceId, Statement } from "../../model/dossier.ts";
import type { DossierIndex } from "../../model/dossierIndex.ts";

/** The statements of each source that has any, in the order of its text. */
export function statementsBySource({
  dossier,
}: DossierIndex): ReadonlyMap<SourceId, readonly Statement[]> {
  const bySource = new Map<SourceId, Statement[]>();
  for (const statement of dossier.statements) {
    const statements = bySource.get(statement.source);
    if (statements) statements.push(statement);
    else bySource.set(statement.source, [statement]);
  }
  return bySource;
}
