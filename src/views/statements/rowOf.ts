import { remembered } from "#model/text/order.ts";
import type { Issue, Statement, Words } from "#model/dossier/dossier.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import type { VoiceMark } from "#model/dossier/codes.ts";
import { voiceMarkOf } from "#model/position/position.ts";
import { FIRMNESS_WORDS, UNPLACED_WORDS, VOICE_MARK_WORDS } from "#model/words/codeWords.ts";
import { saidWords } from "#model/words/positionWords.ts";
import { stanceWords } from "#model/words/stanceWords.ts";
import { pathOf } from "#state/route.ts";

/** What a row of the table says of a statement, but for its words. */
export type StatementRow = {
  readonly statement: Statement;
  readonly path: string;
  readonly said: string;
  readonly party: string;
  readonly issue: Issue;
  readonly stance: string;
  readonly firmness: string;
  readonly mark: VoiceMark;
  readonly voice: string;
  readonly speaker: string;
  readonly role: string | undefined;
  readonly outlet: string;
  readonly language: string | undefined;
  /** The words themselves, here or on their way. */
  readonly wordsOf: () => Words | Promise<Words>;
};

/** The row of the statement at a place in the dossier; made once, and only when it is shown. */
export function rowOf(index: DossierIndex, place: number): StatementRow | undefined {
  const rows = rowsKnown(index);
  const known = rows.get(place);
  if (known) return known;
  const statement = index.dossier.statements[place];
  if (!statement) return undefined;
  const row = madeFrom(index, statement);
  rows.set(place, row);
  return row;
}

const rowsKnown = remembered<DossierIndex, Map<number, StatementRow>>(() => new Map());

function madeFrom(index: DossierIndex, statement: Statement): StatementRow {
  const { stance, speaker, document } = statement;
  const issue = index.issueOf(statement.issue);
  const source = index.sourceOf(statement.source);
  const mark = voiceMarkOf(statement);
  return {
    statement,
    path: pathOf({ view: "statement", statement: statement.id }),
    said: saidWords(index, [statement]),
    party: index.partyOf(statement.party).name,
    issue,
    stance: stance
      ? stanceWords(issue, stance)
      : `No placeable stance: ${UNPLACED_WORDS[statement.unplaced ?? "off-scale"].short}`,
    firmness: FIRMNESS_WORDS[statement.firmness].short,
    mark,
    voice: VOICE_MARK_WORDS[mark].short,
    speaker:
      speaker?.name ??
      document ??
      (mark === "reported" ? "none: a reporter’s account" : "not named"),
    role: speaker?.role,
    outlet: source.outlet,
    language: source.language ?? undefined,
    wordsOf: () => index.wordsOf(statement),
  };
}
