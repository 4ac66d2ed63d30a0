import { type Backing, backingsOn } from "#model/comparison/wanted.ts";
import type { PartyId } from "#model/dossier/dossier.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import type { Cell, Qualifier } from "#model/position/cell.ts";
import { supportOf } from "#model/position/support.ts";
import { lengthWords, titleOf } from "#model/words/cellWords.ts";
import { silenceDoubt } from "#model/words/silence/silenceSentence.ts";
import { supportWords } from "#model/words/sure/supportWords.ts";
import { lookForWords } from "#model/words/sure/wantedWords.ts";
import { cellPath } from "#state/route.ts";
import type { IssueQuestion } from "../answerOf.ts";

/** What is not known of a party here, and what one good source would have to be. */
export type Unknown = {
  readonly party: PartyId;
  readonly name: string;
  /** Each in a sentence; never empty. */
  readonly doubts: readonly string[];
  /** Where the words are, or the sources that were read. */
  readonly path: string;
  readonly wanted: string;
};

/** What is weak or missing of those in view who are parties to the issue, in the order chosen; who is known well is left out. */
export function unknownOf(
  index: DossierIndex,
  { issue, asOf, parties }: IssueQuestion,
): readonly Unknown[] {
  const backings = backingsOn(index, issue.id, asOf);
  return parties.flatMap((party): Unknown[] => {
    const backing = backings.find(({ cell }) => cell.party === party);
    const doubts = backing ? doubtsOf(index, backing) : [];
    if (!backing || doubts.length === 0) return [];
    return [
      {
        party,
        name: index.partyOf(party).name,
        doubts,
        path: cellPath(backing.cell),
        wanted: lookForWords(index, backing),
      },
    ];
  });
}

function doubtsOf(index: DossierIndex, { cell, weaknesses }: Backing): readonly string[] {
  const silence = silenceDoubt(index, cell);
  if (silence) return [silence];
  return [
    ...cell.qualifiers.flatMap((qualifier) => doubtWords(index, cell, qualifier)),
    ...(weaknesses.includes("no-first-hand") ? ["No issuing body or news agency tells it."] : []),
  ];
}

/** A weakness of what is known, in a sentence; none for what the position itself says. */
function doubtWords(index: DossierIndex, cell: Cell, qualifier: Qualifier): readonly string[] {
  switch (qualifier.kind) {
    case "mixed":
      return ["Mixed signals: on one day it said things that share no option."];
    case "rests-on-one":
      return cell.stands.map((stand) => supportWords(supportOf(index, cell, stand)));
    case "retold":
      return ["Second-hand: one outlet’s account, or an excerpt that cuts the passage."];
    case "over-a-year-old":
      return [`The deciding words are ${lengthWords(qualifier.days)} old.`];
    case "earlier-draft":
      return [`From ${qualifier.proposal.name}; the later text is not public on this.`];
    case "since-reported":
      return ["Reporters have placed it elsewhere since."];
    case "contested":
      return ["Contested: others, not earlier, place it elsewhere."];
    case "better-known-before":
      return ["Its earlier words are better known and say otherwise."];
    case "coded-otherwise":
      return [
        `Our two readings disagree: by the second it would read “${titleOf(index.issueOf(cell.issue), qualifier.position)}”.`,
      ];
    case "undated":
      return ["The day on which it was said is not known."];
    case "on-a-condition":
    case "more-exact-before":
      return [];
  }
}
