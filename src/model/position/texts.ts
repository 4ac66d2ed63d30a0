import type { Proposal } from "#model/dossier/dossier.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { lastDay } from "#model/dossier/edtf.ts";

/** A text is there from its date, from its first clause on record or, at the latest, once another has replaced it. */
export function isOnTable(
  index: DossierIndex,
  { id, date, supersededBy }: Proposal,
  asOf: string,
): boolean {
  if (lastDay(date) <= asOf || hasClause(index, id, asOf)) return true;
  return supersededBy !== undefined && isOnTable(index, index.proposalOf(supersededBy), asOf);
}

/** The text that replaces it, once that is on the table too. */
export function successorOf(
  index: DossierIndex,
  { supersededBy }: Proposal,
  asOf: string,
): Proposal | undefined {
  const next = supersededBy && index.proposalOf(supersededBy);
  return next && isOnTable(index, next, asOf) ? next : undefined;
}

/** A text stands until a later one replaces it of which something is on record: of a text that is not public, the earlier draft is all there is. */
export function isStanding(index: DossierIndex, proposal: Proposal, asOf: string): boolean {
  const next = successorOf(index, proposal, asOf);
  if (!next) return true;
  return !hasClause(index, next.id, asOf) && isStanding(index, next, asOf);
}

function hasClause(index: DossierIndex, proposal: Proposal["id"], asOf: string): boolean {
  return index.dossier.issues.some(({ id }) => {
    const day = index.clauseDay(proposal, id);
    return day !== undefined && day <= asOf;
  });
}
