import type { IssueId, PartyId } from "#model/dossier/dossier.ts";
import { countUntil, type DatedStatement, type DossierIndex } from "#model/dossier/dossierIndex.ts";
import { daysBetween, lastDay } from "#model/dossier/edtf.ts";
import { type Position, positionOf } from "#model/position/position.ts";

/** Every position on one date, by issue and then by party, both in the order of the dossier. */
export type MatrixAt = {
  readonly asOf: string;
  readonly rows: ReadonlyMap<IssueId, ReadonlyMap<PartyId, Position>>;
};

export function matrixAt(index: DossierIndex, asOf: string): MatrixAt {
  return matrixOfCells(index, asOf, (party, issue) => positionOf(index, { party, issue, asOf }));
}

/** The same as deriving it anew, but only the cells that may differ are; the others grow older. */
export function matrixAfter(index: DossierIndex, matrix: MatrixAt, asOf: string): MatrixAt {
  const window = [matrix.asOf, asOf].toSorted();
  const [after = asOf, until = asOf] = window;
  // A new text changes what stands in any cell; there are few, and they are far apart.
  if (hasNewText(index, after, until)) return matrixAt(index, asOf);

  const touched = touchedIn(index, after, until);
  const days = daysBetween(matrix.asOf, asOf);
  return matrixOfCells(index, asOf, (party, issue) => {
    const before = matrix.rows.get(issue)?.get(party);
    if (!before || touched.get(issue)?.has(party)) return positionOf(index, { party, issue, asOf });
    return before.kind === "silent" ? before : { ...before, age: before.age + days };
  });
}

function matrixOfCells(
  { dossier }: DossierIndex,
  asOf: string,
  cellOf: (party: PartyId, issue: IssueId) => Position,
): MatrixAt {
  const rowOf = (issue: IssueId) =>
    new Map(dossier.parties.map(({ id }) => [id, cellOf(id, issue)]));
  return { asOf, rows: new Map(dossier.issues.map(({ id }) => [id, rowOf(id)])) };
}

function hasNewText({ dossier }: DossierIndex, after: string, until: string): boolean {
  return dossier.proposals
    .map(({ date }) => lastDay(date))
    .some((day) => day > after && day <= until);
}

/** The cells with a statement in the window; a clause touches its row, for it may replace another's. */
function touchedIn(
  { byDay, dossier }: DossierIndex,
  after: string,
  until: string,
): ReadonlyMap<IssueId, ReadonlySet<PartyId>> {
  const touched = new Map<IssueId, Set<PartyId>>();
  const partiesOf = ({ statement }: DatedStatement) =>
    statement.proposal ? dossier.parties.map(({ id }) => id) : [statement.party];
  for (const dated of byDay.slice(countUntil(byDay, after), countUntil(byDay, until))) {
    const row = touched.get(dated.statement.issue) ?? new Set();
    for (const party of partiesOf(dated)) row.add(party);
    touched.set(dated.statement.issue, row);
  }
  return touched;
}
