import { claimsOf } from "#model/comparison/claims.ts";
import type { Statement } from "#model/dossier/dossier.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { capitalised, inSentence, possessive, startingSentence } from "#model/text/english.ts";
import { by, reversed } from "#model/text/order.ts";
import { stanceWords } from "#model/words/cellWords.ts";
import { unplacedWords } from "#model/words/unplacedWords.ts";
import { overlapWords } from "#model/words/overlapWords.ts";
import { pathOf } from "#state/route.ts";
import type { IssueQuestion } from "../answerOf.ts";

/** What one party says of another here, which is never counted as that other’s position. */
export type Claimed = {
  readonly statement: Statement;
  /** "The United States of Russia" */
  readonly between: string;
  /** What is claimed, on the scale or off it. */
  readonly label: string;
  /** How that compares with what the other says itself. */
  readonly compared: string;
  readonly path: string;
};

/** The claims by and about those in view on the issue, newest first. */
export function claimedOf(
  index: DossierIndex,
  { issue, asOf, parties }: IssueQuestion,
): readonly Claimed[] {
  return claimsOf(index, { asOf, parties, issue: issue.id })
    .flatMap(({ claimant, about, claims }) =>
      claims.map(({ statement, day, relation }) => {
        const subject = index.partyOf(about);
        const claim = { claim: statement, issue, about: subject };
        return {
          day,
          statement,
          between: `${startingSentence(index.partyOf(claimant))} of ${inSentence(subject)}`,
          label: statement.stance
            ? stanceWords(issue, statement.stance)
            : capitalised(unplacedWords(statement.unplaced)),
          compared: `Beside ${possessive(inSentence(subject))} own position: ${overlapWords(claim, relation)}`,
          path: pathOf({ view: "statement", statement: statement.id }),
        };
      }),
    )
    .toSorted(reversed(by(({ day, statement }) => [day, statement.id])));
}
