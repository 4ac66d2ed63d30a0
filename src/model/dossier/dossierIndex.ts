import { by, remembered } from "#model/text/order.ts";
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
import { isolatedNames } from "./isolatedNames.ts";
import type { Library } from "./library.ts";

/** A statement with the day that orders it. */
export type DatedStatement = {
  readonly statement: Statement;
  /** The last day that `said` allows, never later than the source's publication. */
  readonly day: string;
};

/** The dossier, arranged so that one cell is found without reading the others. */
export type DossierIndex = Library & {
  readonly dossier: Dossier;
  /** Every statement, oldest first; the same day in order of id. */
  readonly byDay: readonly DatedStatement[];
  readonly partyOf: (id: PartyId) => Party;
  readonly issueOf: (id: IssueId) => Issue;
  readonly sourceOf: (id: SourceId) => Source;
  readonly proposalOf: (id: ProposalId) => Proposal;
  readonly statementOf: (id: StatementId) => DatedStatement;
  /** What is recorded of one party on one issue, oldest first; the same day in order of id. */
  readonly statementsIn: (party: PartyId, issue: IssueId) => readonly DatedStatement[];
  /** The first day on which a proposal has a clause of its own on the issue; undefined if it never has. */
  readonly clauseDay: (proposal: ProposalId, issue: IssueId) => string | undefined;
};

/** What a library finds its way by. */
export type LibraryIndex = Pick<DossierIndex, "dossier" | "statementsIn" | "statementOf">;

/** What a position is derived from. */
export type CellIndex = Pick<DossierIndex, "statementsIn" | "clauseDay" | "issueOf" | "proposalOf">;

/** The index of a dossier, its names set apart where need be; its words and its search are found as the library says. */
export function indexOver(
  dossier: Dossier,
  libraryOf: (index: LibraryIndex) => Library,
): DossierIndex {
  return indexAsGiven(isolatedNames(dossier), libraryOf);
}

/** The index of a dossier that was made from an index’s own, whose names are as they should be. */
export function indexAsGiven(
  dossier: Dossier,
  libraryOf: (index: LibraryIndex) => Library,
): DossierIndex {
  const sources = byId(dossier.sources);
  const byDay = inOrder(dossier.statements, dayReader(sources));
  const statements = new Map<StatementId, DatedStatement>();
  const cells = new Map<PartyId, Map<IssueId, DatedStatement[]>>();
  const clauses = new Map<ProposalId, Map<IssueId, string>>();

  for (const dated of byDay) {
    const { id, party, issue, proposal, voice } = dated.statement;
    statements.set(id, dated);
    const row = inserted(cells, party, () => new Map<IssueId, DatedStatement[]>());
    inserted(row, issue, () => []).push(dated);

    if (proposal && voice !== "other-party") {
      const days = inserted(clauses, proposal, () => new Map<IssueId, string>());
      inserted(days, issue, () => dated.day);
    }
  }

  const parties = byId(dossier.parties);
  const issues = byId(dossier.issues);
  const proposals = byId(dossier.proposals);
  const index = {
    dossier,
    byDay,
    partyOf: (id) => found(parties, id),
    issueOf: (id) => found(issues, id),
    sourceOf: (id) => found(sources, id),
    proposalOf: (id) => found(proposals, id),
    statementOf: (id) => found(statements, id),
    statementsIn: (party, issue) => cells.get(party)?.get(issue) ?? [],
    clauseDay: (proposal, issue) => clauses.get(proposal)?.get(issue),
  } satisfies Omit<DossierIndex, keyof Library>;
  return { ...libraryOf(index), ...index };
}

/** How many of these statements, oldest first, are of that day or earlier (or, "before", earlier). */
export function countUntil(
  statements: readonly DatedStatement[],
  day: string,
  bound: "until" | "before" = "until",
): number {
  let [low, high] = [0, statements.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const here = statements[middle]?.day ?? "";
    if (here < day || (bound === "until" && here === day)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The day of the oldest statement, before which there is nothing to show; the day of the record where there is none. */
export const firstDayOf = remembered(
  ({ statements, sources, asOf }: Pick<Dossier, "statements" | "sources" | "asOf">): string => {
    const dayOf = dayReader(byId(sources));
    return statements.map(dayOf).reduce((first, day) => (day < first ? day : first), asOf);
  },
);

/** The day that orders a statement; remembers what it has read, for many share a date. */
function dayReader(sources: ReadonlyMap<string, Source>): (statement: Statement) => string {
  const days = new Map<string, string>();
  const lastDayOf = (edtf: string) => {
    const day = days.get(edtf) ?? lastDay(edtf);
    days.set(edtf, day);
    return day;
  };
  return ({ source, said }) => {
    const published = lastDayOf(found(sources, source).published);
    const day = said === null ? published : lastDayOf(said);
    return day < published ? day : published;
  };
}

/** Oldest first, the same day in order of id; sorts the few days, then each by itself. */
function inOrder(
  statements: readonly Statement[],
  dayOf: (statement: Statement) => string,
): readonly DatedStatement[] {
  const days = new Map<string, DatedStatement[]>();
  for (const statement of statements) {
    const day = dayOf(statement);
    inserted(days, day, () => []).push({ statement, day });
  }
  return [...days]
    .toSorted(by(([day]) => day))
    .flatMap(([, those]) => those.toSorted(by(({ statement }) => statement.id)));
}

function byId<Id extends string, Thing extends { id: Id }>(things: readonly Thing[]) {
  return new Map(things.map((thing) => [thing.id, thing]));
}

function found<Id extends string, Thing>(things: ReadonlyMap<Id, Thing>, id: Id): Thing {
  const thing = things.get(id);
  if (thing === undefined) throw new Error(`The dossier has nothing called "${id}"`);
  return thing;
}

/** What the map holds under the key; made and put there first, if it holds nothing. */
function inserted<Key, Thing>(map: Map<Key, Thing>, key: Key, make: () => Thing): Thing {
  const present = map.get(key);
  if (present !== undefined) return present;
  const made = make();
  map.set(key, made);
  return made;
}
