import type { Issue, OptionId, PartyId, ProposalId } from "#model/dossier/dossier.ts";
import { listWords } from "#model/text/english.ts";
import { type Fit, fitOf, restsOn } from "#model/comparison/fit.ts";
import { fitWords, OWN_OF_THESE, OWN_TEXT } from "#model/words/fitWords.ts";
import type { TestedParty } from "./testedOf.ts";

/** How one clause sits with one party. */
export type Result = {
  readonly party: PartyId;
  readonly path: string;
  readonly fit: Fit["kind"];
  /** Undefined when the deal leaves the issue open. */
  readonly words: string | undefined;
  /** Said when the position rests on the text itself. */
  readonly own: string | undefined;
  /** Whose clause and whose position, for those who hear it. */
  readonly heard: string;
  /** That the party is silent and how, which its own cell shows. */
  readonly silence: string | undefined;
};

/** What is held against the parties: one clause, and whose it is. */
type Tested = {
  readonly names: readonly string[];
  readonly clause: readonly OptionId[] | undefined;
  readonly proposals?: readonly ProposalId[];
};

/** How one clause sits with every party, in their order. */
export function resultsOf(
  issue: Issue,
  parties: readonly TestedParty[],
  { names, clause, proposals = [] }: Tested,
): readonly Result[] {
  return parties.map(({ party, cell: { position }, path, silence }) => {
    const fit = fitOf(issue, position, clause);
    const words = fitWords(issue, fit);
    const isOne = proposals.length < 2;
    const own = restsOn(position, proposals) ? (isOne ? OWN_TEXT : OWN_OF_THESE) : undefined;
    return {
      party: party.id,
      path,
      fit: fit.kind,
      words,
      own,
      heard: `${listWords(names)} on ${issue.name}, ${party.name}`,
      silence: silence?.label,
    };
  });
}
