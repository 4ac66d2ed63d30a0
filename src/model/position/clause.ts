import type { IssueId, OptionId, ProposalId, Statement } from "#model/dossier/dossier.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { daysBetween } from "#model/dossier/edtf.ts";
import { type Position, standOf } from "./position.ts";

/** What a text says on one issue, and the statements that tell it. */
export type Clause = {
  /** The options left open, in the order of the scale. */
  readonly options: readonly OptionId[];
  /** Those of the newest day that tell the clause; never empty. */
  readonly statements: readonly [Statement, ...Statement[]];
};

type ClauseQuestion = {
  readonly proposal: ProposalId;
  readonly issue: IssueId;
  readonly asOf: string;
};

/**
 * A text's clause on an issue by the date: what the placed statements of its newest day share or, if
 * they share nothing, what the last of them says. What its own wording says comes before what
 * reporters tell of it, as with a position. Undefined when none is on record. Nobody's word on
 * another's text counts.
 */
export function clauseOf(
  index: DossierIndex,
  { proposal, issue, asOf }: ClauseQuestion,
): Clause | undefined {
  // A text of several sponsors may be told of each of them.
  const told = index.dossier.parties
    .flatMap(({ id }) => index.statementsIn(id, issue))
    .filter(
      ({ statement: s, day }) =>
        s.proposal === proposal && s.voice !== "other-party" && s.stance && day <= asOf,
    );
  const own = told.filter(({ statement }) => statement.voice === "self");
  const counting = own.length > 0 ? own : told;
  const newest = counting.reduce((latest, { day }) => (day > latest ? day : latest), "");
  const [first, ...more] = counting
    .filter(({ day }) => day === newest)
    .map(({ statement }) => statement);
  if (!first) return undefined;

  const statements: Clause["statements"] = [first, ...more];
  const scale = index.issueOf(issue).options.map(({ id }) => id);
  const shared = scale.filter((option) =>
    statements.every(({ stance }) => stance?.includes(option)),
  );
  const last = statements.at(-1) ?? first;
  const options =
    shared.length > 0 ? shared : scale.filter((option) => last.stance?.includes(option));
  return { options, statements: shared.length > 0 ? statements : [last] };
}

/** A clause as if it were a position, so that it is drawn and compared like one; silent where the text has none. */
export function clausePosition(index: DossierIndex, question: ClauseQuestion): Position {
  const clause = clauseOf(index, question);
  if (!clause) return { kind: "silent", silence: "none-found" };
  const { options, statements } = clause;
  const { day } = index.statementOf(statements[0].id);
  return {
    kind: "placed",
    ...standOf(options, statements),
    day,
    age: daysBetween(day, question.asOf),
    dated: statements.some(({ said }) => said !== null),
    earlierDraft: undefined,
    sinceReported: [],
    contestedBy: [],
    lowConfidence: statements.every(({ confidence }) => confidence < 3),
  };
}
