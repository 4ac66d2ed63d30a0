import type {
  Dossier,
  Issue,
  IssueId,
  Party,
  PartyId,
  Proposal,
  ProposalId,
  Source,
  SourceId,
  Statement,
  StatementId,
} from "./dossier.ts";
import { lastDay } from "./edtf.ts";

/** A statement with the day that orders it. */
export type DatedStatement = {
  readonly statement: Statement;
  /** The last day that `said` allows, never later than the source's publication. */
  readonly day: string;
};

/** The dossier, arranged so that one cell is found without reading the others. */
export type DossierIndex = {
  readonly dossier: Dossier;
  readonly partyOf: (id: PartyId) => Party;
  readonly issueOf: (id: IssueId) => Issue;
  readonly sourceOf: (id: SourceId) => Source;
  readonly proposalOf: (id: ProposalId) => Proposal;
  readonly statementOf: (id: StatementId) => DatedStatement;
  /** What is recorded of one party on one issue, oldest first; the same day in order of id. */
  readonly cellOf: (party: PartyId, issue: IssueId) => readonly DatedStatement[];
  /** The first day on which a proposal has a clause on the issue; undefined if it never has. */
  readonly clauseDay: (proposal: ProposalId, issue: IssueId) => string | undefined;
};

export function indexOf(dossier: Dossier): DossierIndex {
  const sources = byId(dossier.sources);
  const cells = new Map<string, DatedStatement[]>();
  const statements = new Map<StatementId, DatedStatement>();
  const clauses = new Map<string, string>();

  for (const statement of dossier.statements) {
    const source = found(sources, statement.source);
    const dated = { statement, day: dayOf(statement, source) };
    statements.set(statement.id, dated);
    const key = keyOf(statement.party, statement.issue);
    const cell = cells.get(key);
    if (cell) cell.push(dated);
    else cells.set(key, [dated]);

    if (statement.proposal) {
      const clause = keyOf(statement.proposal, statement.issue);
      const known = clauses.get(clause);
      if (known === undefined || dated.day < known) clauses.set(clause, dated.day);
    }
  }
  for (const cell of cells.values()) cell.sort(byDayThenId);

  const parties = byId(dossier.parties);
  const issues = byId(dossier.issues);
  const proposals = byId(dossier.proposals);
  return {
    dossier,
    partyOf: (id) => found(parties, id),
    issueOf: (id) => found(issues, id),
    sourceOf: (id) => found(sources, id),
    proposalOf: (id) => found(proposals, id),
    statementOf: (id) => found(statements, id),
    cellOf: (party, issue) => cells.get(keyOf(party, issue)) ?? [],
    clauseDay: (proposal, issue) => clauses.get(keyOf(proposal, issue)),
  };
}

function dayOf({ said }: Statement, { published }: Source): string {
  const publishedDay = lastDay(published);
  if (said === null) return publishedDay;
  const day = lastDay(said);
  return day < publishedDay ? day : publishedDay;
}

function byDayThenId(a: DatedStatement, b: DatedStatement): number {
  if (a.day !== b.day) return a.day < b.day ? -1 : 1;
  return a.statement.id < b.statement.id ? -1 : 1;
}

function byId<Id extends string, Thing extends { id: Id }>(things: readonly Thing[]) {
  return new Map(things.map((thing) => [thing.id, thing]));
}

function found<Id extends string, Thing>(things: ReadonlyMap<Id, Thing>, id: Id): Thing {
  const thing = things.get(id);
  if (thing === undefined) throw new Error(`The dossier has nothing called "${id}"`);
  return thing;
}

// Ids hold no space, so this cannot run two of them together.
function keyOf(first: string, second: string): string {
  return `${first} ${second}`;
}
