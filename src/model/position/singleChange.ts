import type { OptionId, ProposalId, IssueId, Statement } from "#model/dossier/dossier.ts";
import type { CellIndex, DatedStatement, DossierIndex } from "#model/dossier/dossierIndex.ts";

/** One thing that could be otherwise: a quote that is not there, or that means its second-best reading. */
export type SingleChange =
  | { readonly kind: "without"; readonly statement: Statement }
  | {
      readonly kind: "second-reading";
      readonly statement: Statement;
      readonly stance: readonly OptionId[];
    };

/** Every single change that these statements allow: each left out, and each read the second way. */
export function singleChangesOf(statements: readonly Statement[]): readonly SingleChange[] {
  return statements.flatMap((statement): SingleChange[] => [
    { kind: "without", statement },
    ...(statement.alt
      ? [{ kind: "second-reading" as const, statement, stance: statement.alt }]
      : []),
  ]);
}

/** What positions are derived from after the change, without a new index of the whole dossier. */
export function indexAfter(index: DossierIndex, change: SingleChange): CellIndex {
  const { party, issue } = change.statement;
  const edited = edit(index.cellOf(party, issue), change);
  const cellOf: CellIndex["cellOf"] = (p, i) =>
    p === party && i === issue ? edited : index.cellOf(p, i);
  const isClause = (proposal: ProposalId, i: IssueId) =>
    proposal === change.statement.proposal && i === issue;
  return {
    ...index,
    cellOf,
    clauseDay: (proposal, i) =>
      isClause(proposal, i)
        ? firstClauseDay(index, cellOf, change.statement)
        : index.clauseDay(proposal, i),
  };
}

function edit(cell: readonly DatedStatement[], change: SingleChange): readonly DatedStatement[] {
  const { id } = change.statement;
  if (change.kind === "without") return cell.filter(({ statement }) => statement.id !== id);
  return cell.map((dated) =>
    dated.statement.id === id
      ? { ...dated, statement: { ...dated.statement, stance: [...change.stance] } }
      : dated,
  );
}

function firstClauseDay(
  { dossier }: DossierIndex,
  cellOf: CellIndex["cellOf"],
  { proposal, issue }: Statement,
): string | undefined {
  const days = dossier.parties
    .flatMap((party) => cellOf(party.id, issue))
    .filter(({ statement: s }) => s.proposal === proposal && s.voice !== "other-party")
    .map(({ day }) => day);
  return days.toSorted()[0];
}
