import type { Proposal, Statement } from "#model/dossier/dossier.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { lastDay } from "#model/dossier/edtf.ts";
import { supersededBy } from "./position.ts";

/** A text is there from its date, from its first clause on record or, at the latest, once another has replaced it. */
export function isOnTable(
  index: DossierIndex,
  { id, date, supersededBy: later }: Proposal,
  asOf: string,
): boolean {
  if (lastDay(date) <= asOf || hasClause(index, id, asOf)) return true;
  return later !== undefined && isOnTable(index, index.proposalOf(later), asOf);
}

/** The text that replaces it, once that is on the table too. */
export function successorOf(
  index: DossierIndex,
  { supersededBy: later }: Proposal,
  asOf: string,
): Proposal | undefined {
  const next = later && index.proposalOf(later);
  return next && isOnTable(index, next, asOf) ? next : undefined;
}

/** A text stands until a later one replaces it of which something is on record: of a text that is not public, the earlier draft is all there is. */
export function isStanding(index: DossierIndex, proposal: Proposal, asOf: string): boolean {
  const next = successorOf(index, proposal, asOf);
  if (!next) return true;
  return !hasClause(index, next.id, asOf) && isStanding(index, next, asOf);
}

/** What has become of a clause: a later text has one of its own, or is on the table without one that is public. */
export type Fate = { readonly kind: "superseded" | "earlier-draft"; readonly by: Proposal };

/** What has become of a clause by the date; undefined when its text is the last. */
export function fateOf(
  index: DossierIndex,
  clause: Pick<Statement, "proposal" | "issue">,
  asOf: string,
): Fate | undefined {
  const later = supersededBy(index, clause, asOf);
  if (later) return { kind: "superseded", by: later };
  const next = clause.proposal && successorOf(index, index.proposalOf(clause.proposal), asOf);
  return next && { kind: "earlier-draft", by: next };
}

function hasClause(index: DossierIndex, proposal: Proposal["id"], asOf: string): boolean {
  return index.dossier.issues.some(({ id }) => {
    const day = index.clauseDay(proposal, id);
    return day !== undefined && day <= asOf;
  });
}
