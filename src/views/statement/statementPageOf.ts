import type { Proposal, Statement, StatementId } from "#model/dossier/dossier.ts";
import type { DatedStatement, DossierIndex } from "#model/dossier/dossierIndex.ts";
import { lastDay } from "#model/dossier/edtf.ts";
import { cellOf } from "#model/position/cell.ts";
import { supersededBy } from "#model/position/position.ts";
import { SHELF_WORDS } from "#model/words/codeWords.ts";
import { type Rule, ruleOf } from "#model/position/rules.ts";
import { derivationOf, ruleAgainst } from "#model/position/rulesApplied.ts";
import { type Shelf, shelvesOf } from "#model/position/shelves.ts";

/** What a statement does in its cell on a date. */
export type Part =
  | { readonly kind: "decides"; readonly rule: Rule; readonly alone: boolean }
  | {
      readonly kind: "left-out";
      /** The rule that leaves it out. */
      readonly rule: Rule;
      /** Where the cell's evidence shows it all the same; undefined where it is later than the date. */
      readonly shelf: Shelf | undefined;
      /** The rule by which it is shown beside the position nevertheless. */
      readonly shownBy: Rule | undefined;
    };

/** The text that a statement is a clause of, and what came after it. */
export type ClauseOf = {
  readonly proposal: Proposal;
  /** The text that follows it, in force on the date or not. */
  readonly successor: Proposal | undefined;
  /** The later text that replaces this clause on the date. */
  readonly replacedBy: Proposal | undefined;
  readonly hasSuccessorByThen: boolean;
};

/** All that the page of a statement says beside its words and its code. */
export type StatementPage = {
  readonly statement: Statement;
  readonly day: string;
  readonly part: Part;
  readonly clause: ClauseOf | undefined;
  /** Of the same party on the same issue. */
  readonly earlier: DatedStatement | undefined;
  readonly later: DatedStatement | undefined;
  /** Of the whole record, in order of time. */
  readonly previous: DatedStatement | undefined;
  readonly next: DatedStatement | undefined;
};

export function statementPageOf(index: DossierIndex, id: StatementId, asOf: string): StatementPage {
  const dated = index.statementOf(id);
  const { statement, day } = dated;
  const cell = index.statementsIn(statement.party, statement.issue);
  const inCell = cell.indexOf(dated);
  const inRecord = index.byDay.indexOf(dated);
  return {
    statement,
    day,
    part: partOf(index, statement, asOf),
    clause: clauseOf(index, statement, asOf),
    earlier: cell[inCell - 1],
    later: cell[inCell + 1],
    previous: index.byDay[inRecord - 1],
    next: index.byDay[inRecord + 1],
  };
}

function partOf(index: DossierIndex, statement: Statement, asOf: string): Part {
  const question = { party: statement.party, issue: statement.issue, asOf };
  const derivation = derivationOf(index, question);
  const against = ruleAgainst(derivation, statement.id);
  if (!against) {
    const alone = derivation.deciding.length === 1;
    return { kind: "decides", rule: ruleOf(derivation.outcome), alone };
  }
  const { position } = cellOf(index, question);
  const shelf = shelvesOf(index, question, position).find(({ statements }) =>
    statements.some(({ id }) => id === statement.id),
  )?.shelf;
  const isShown = shelf === "since-reported" || shelf === "contested";
  return {
    kind: "left-out",
    rule: ruleOf(against),
    shelf,
    shownBy: isShown ? ruleOf(SHELF_WORDS[shelf].rule) : undefined,
  };
}

function clauseOf(index: DossierIndex, statement: Statement, asOf: string): ClauseOf | undefined {
  if (!statement.proposal) return undefined;
  const proposal = index.proposalOf(statement.proposal);
  const successor = proposal.supersededBy && index.proposalOf(proposal.supersededBy);
  return {
    proposal,
    successor,
    replacedBy: supersededBy(index, statement, asOf),
    hasSuccessorByThen: successor !== undefined && lastDay(successor.date) <= asOf,
  };
}
