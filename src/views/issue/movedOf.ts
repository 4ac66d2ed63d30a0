import { heldOf, type History, historyOf, type Step } from "#model/comparison/history.ts";
import type { PartyId } from "#model/dossier/dossier.ts";
import type { DatedStatement, DossierIndex } from "#model/dossier/dossierIndex.ts";
import { dateWords, daysBetween } from "#model/dossier/edtf.ts";
import { rowOf } from "#model/position/cell.ts";
import { voiceMarkOf } from "#model/position/position.ts";
import { countKnown } from "#model/position/shelves.ts";
import { decidingIn, isOnRecord } from "#model/position/stands.ts";
import { stretchesOf } from "#model/position/tone.ts";
import { saidShort, saidWords, stanceWords } from "#model/words/cellWords.ts";
import { SILENCE_WORDS } from "#model/words/position/positionCodes.ts";
import { movingWords } from "#model/words/sure/countWords.ts";
import { courseWords, ticksOf } from "#model/words/historyWords.ts";
import { positionSentence } from "#model/words/cellWords.ts";
import { pathOf } from "#state/route.ts";
import type { IssueQuestion } from "./answerOf.ts";
import type { MovedAxis, MovedLane, SaidMark } from "./chart/parts.ts";

/** How everybody in view moved on the issue over the whole record, and the axis that they share. */
export type Moved = {
  readonly axis: MovedAxis;
  /** Those of whom a statement is held, in the order chosen. */
  readonly courses: readonly PartyCourse[];
};

/** What one party held from its first statement to the day shown. */
type PartyCourse = {
  readonly party: PartyId;
  readonly name: string;
  /** "First statement held: 29 Nov 2024" */
  readonly first: string;
  /** From first to last in a few words; undefined where it never took a position. */
  readonly course: string | undefined;
  /** How many statements tell it, and how many are left aside. */
  readonly count: string;
  readonly steps: readonly ToldStep[];
  readonly lane: MovedLane;
};

/** A change in words, and where the words are that made it. */
type ToldStep = {
  readonly key: string;
  readonly when: string;
  readonly words: string;
  readonly path: string;
};

export function movedOf(index: DossierIndex, question: IssueQuestion): Moved {
  const { issue, asOf, parties } = question;
  const first = index.byDay[0]?.day ?? asOf;
  const row = rowOf(index, { issue: issue.id, asOf, parties });
  return {
    axis: { length: Math.max(1, daysBetween(first, asOf)), ticks: ticksOf(first, asOf) },
    courses: row.flatMap(({ party }) => {
      const history = historyOf(index, { party, issue: issue.id, asOf });
      const [oldest] = history.statements;
      return oldest ? [courseOf(index, { ...question, party, history, oldest, first })] : [];
    }),
  };
}

type Told = IssueQuestion & {
  readonly party: PartyId;
  readonly history: History;
  readonly oldest: DatedStatement;
  /** The first day of the axis. */
  readonly first: string;
};

function courseOf(index: DossierIndex, told: Told): PartyCourse {
  const { issue, party, history, oldest, first, asOf } = told;
  const { steps, statements, course } = history;
  const unplaced = statements.filter(({ statement }) => statement.stance === null).length;
  const at = (day: string) => daysBetween(first, day);
  return {
    party,
    name: index.partyOf(party).name,
    first: `First statement held: ${saidWords(index, [oldest.statement])}`,
    course: course ? courseWords(course) : steps.length > 0 ? "One position on record" : undefined,
    count: movingWords(countKnown(index, { party, issue: issue.id, asOf }), unplaced),
    steps: steps.map((step) => stepOf(index, told, step)),
    lane: {
      key: party,
      spans: heldOf(issue, steps, { first, last: asOf }),
      marks: statements.flatMap(({ statement, day }): SaidMark[] =>
        statement.stance
          ? [
              {
                key: statement.id,
                href: pathOf({ view: "statement", statement: statement.id }),
                title: `${saidWords(index, [statement])}: ${stanceWords(issue, statement.stance)}`,
                at: at(day),
                voice: voiceMarkOf(statement),
                stretches: stretchesOf(issue, statement.stance),
              },
            ]
          : [],
      ),
    },
  };
}

function stepOf(index: DossierIndex, { issue, party }: Told, { day, position }: Step): ToldStep {
  const deciding = decidingIn(position);
  const [statement] = deciding;
  // What a later text has replaced gives way to older words, whose own day is not the day of the change.
  const isOwnDay = isOnRecord(position) && position.day === day;
  return {
    key: day,
    when: isOwnDay ? saidShort(index, deciding) : dateWords(day),
    words:
      positionSentence(issue, position) ??
      SILENCE_WORDS[position.kind === "silent" ? position.silence : "none-found"].long,
    path: statement
      ? pathOf({ view: "statement", statement: statement.id })
      : pathOf({ view: "evidence", party, issue: issue.id }),
  };
}
