import { otherOutletsOf } from "#model/dossier/copies.ts";
import type { PartyId, Statement } from "#model/dossier/dossier.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { type Cell, rowOf } from "#model/position/cell.ts";
import { countKnown } from "#model/position/shelves.ts";
import { supportOf } from "#model/position/support.ts";
import { fewWords } from "#model/text/english.ts";
import { sentenceOf, type StandSentence } from "#model/words/cellWords.ts";
import { knownWords } from "#model/words/sure/countWords.ts";
import { supportWords } from "#model/words/sure/supportWords.ts";
import { pathOf } from "#state/route.ts";
import type { IssueQuestion } from "../answerOf.ts";

/** The words that decide one place of a party. */
export type DecidingWords = {
  readonly key: string;
  readonly party: PartyId;
  readonly name: string;
  readonly sentence: StandSentence;
  /** The newest that decides. */
  readonly statement: Statement;
  /** Its own page. */
  readonly path: string;
  /** "Also told by A and B"; undefined where no other outlet tells it. */
  readonly alsoTold: string | undefined;
  /** By how many acts of saying, told by whom. */
  readonly support: string;
  /** The way to the rest: "All 4 statements, 1 of them by others". */
  readonly all: string;
  readonly allPath: string;
};

/** The deciding words of everybody in view who is on record, in the order chosen. */
export function wordsOf(
  index: DossierIndex,
  { issue, asOf, parties }: IssueQuestion,
): readonly DecidingWords[] {
  return rowOf(index, { issue: issue.id, asOf, parties }).flatMap((cell) => cardsOf(index, cell));
}

function cardsOf(index: DossierIndex, cell: Cell): readonly DecidingWords[] {
  const { party, issue } = cell;
  const known = countKnown(index, cell);
  return cell.stands.flatMap((stand, at): DecidingWords[] => {
    const [statement] = stand.deciding;
    if (!statement) return [];
    const others = otherOutletsOf(index, statement);
    return [
      {
        key: `${party}-${at}`,
        party,
        name: index.partyOf(party).name,
        sentence: sentenceOf(index.issueOf(issue), stand),
        statement,
        path: pathOf({ view: "statement", statement: statement.id }),
        alsoTold: others.length > 0 ? `Also told by ${fewWords(others, "other")}` : undefined,
        support: supportWords(supportOf(index, cell, stand)),
        all: known.all === 1 ? "All about this position" : `All ${knownWords(known)}`,
        allPath: pathOf({ view: "evidence", party, issue }),
      },
    ];
  });
}
