import { type Backing, backingsOn } from "#model/comparison/wanted.ts";
import type { PartyId } from "#model/dossier/dossier.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { silenceDoubt } from "#model/words/silence/silenceSentence.ts";
import { qualifierSentences } from "#model/words/sure/qualifierSentences.ts";
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
    ...cell.qualifiers.flatMap((qualifier) => qualifierSentences(index, cell, qualifier).doubt),
    ...(weaknesses.includes("no-first-hand") ? ["No issuing body or news agency tells it."] : []),
  ];
}
