import { clauseOf } from "#model/position/clause.ts";
import type { IssueId, OptionId, Party, Proposal } from "#model/dossier/dossier.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import type { VoiceMark } from "#model/dossier/codes.ts";
import { voiceMarkOf } from "#model/position/position.ts";
import { type Deal, dealOf } from "#model/comparison/fit.ts";
import { fateOf, isOnTable, isStanding, successorOf } from "#model/position/texts.ts";
import { EARLIER_DRAFT, supersededWords } from "#model/words/qualifierWords.ts";
import { pathOf } from "#state/route.ts";

/** A text on the table by the date, and what is on record of it. */
export type Text = {
  readonly proposal: Proposal;
  readonly sponsor: Party;
  /** The text that replaces it, once that is on the table too. */
  readonly successor: Proposal | undefined;
  /** Not replaced by a text of which something is on record. */
  readonly standing: boolean;
  readonly deal: Deal;
  readonly clauses: ReadonlyMap<IssueId, Clause>;
};

export type Clause = {
  readonly options: readonly OptionId[];
  /** Where the words are that tell it. */
  readonly path: string;
  readonly voice: VoiceMark;
  /** Said beside the clause, such as that a later text has replaced it; undefined when it stands. */
  readonly caution: string | undefined;
};

/** The texts in the dossier's order, and how many are later than the date. */
export function textsOf(
  index: DossierIndex,
  asOf: string,
): { readonly texts: readonly Text[]; readonly later: number } {
  const { proposals } = index.dossier;
  const texts = proposals
    .filter((proposal) => isOnTable(index, proposal, asOf))
    .map((proposal) => textOf(index, proposal, asOf));
  return { texts, later: proposals.length - texts.length };
}

function textOf(index: DossierIndex, proposal: Proposal, asOf: string): Text {
  const successor = successorOf(index, proposal, asOf);
  const standing = isStanding(index, proposal, asOf);
  const deal = dealOf(index, { proposal: proposal.id, asOf });
  const clauses = new Map<IssueId, Clause>();
  for (const issue of deal.keys()) {
    const told = clauseOf(index, { proposal: proposal.id, issue, asOf });
    if (!told) continue;
    const [first, ...more] = told.statements;
    const fate = fateOf(index, first, asOf);
    clauses.set(issue, {
      options: told.options,
      path: pathOf(
        more.length > 0
          ? { view: "evidence", party: first.party, issue }
          : { view: "statement", statement: first.id },
      ),
      voice: voiceMarkOf(first),
      // In a row of its own there is room for no more; what is known of the later text stands at the top of the page.
      caution:
        fate && (fate.kind === "superseded" ? supersededWords(fate.by) : EARLIER_DRAFT.short),
    });
  }
  const sponsor = index.partyOf(proposal.sponsor);
  return { proposal, sponsor, successor, standing, deal, clauses };
}
