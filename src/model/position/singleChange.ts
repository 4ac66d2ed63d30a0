import type { OptionId, ProposalId, IssueId, Statement } from "#model/dossier/dossier.ts";
import type { CellIndex, DatedStatement, DossierIndex } from "#model/dossier/dossierIndex.ts";
import { type Act, actsOf } from "./acts.ts";

/** One thing that could be otherwise: an act of saying that is not on record, or a quote that means its second-best reading. */
export type SingleChange =
  | { readonly kind: "without"; readonly statement: Statement; readonly act: Act }
  | {
      readonly kind: "second-reading";
      readonly statement: Statement;
      readonly stance: readonly OptionId[];
    };

/** Every single change that these statements allow: each act of theirs left out, and each statement read the second way. */
export function singleChangesOf(
  index: DossierIndex,
  statements: readonly Statement[],
): readonly SingleChange[] {
  const gone = new Set<Statement>();
  return statements.flatMap((statement): SingleChange[] => {
    const act = gone.has(statement) ? undefined : actWith(index, statement);
    for (const told of act?.statements ?? []) gone.add(told);
    return [
      ...(act ? [{ kind: "without" as const, statement, act }] : []),
      ...(statement.alt
        ? [{ kind: "second-reading" as const, statement, stance: statement.alt }]
        : []),
    ];
  });
}

/** The act that a statement tells, with all else in its cell that tells it. */
function actWith(index: DossierIndex, statement: Statement): Act {
  const { party, issue, voice } = statement;
  const alike = index.statementsIn(party, issue).filter((dated) => dated.statement.voice === voice);
  const act = actsOf(alike).find(({ statements }) => statements.includes(statement));
  return act ?? { statements: [statement] };
}

/** What positions are derived from after the change, without a new index of the whole dossier. */
export function indexAfter(index: DossierIndex, change: SingleChange): CellIndex {
  const { party, issue } = change.statement;
  return indexWithCell(index, change.statement, edit(index.statementsIn(party, issue), change));
}

/** What positions are derived from with other statements in one cell, and the clauses that follow from them. */
export function indexWithCell(
  index: DossierIndex,
  { party, issue }: Pick<Statement, "party" | "issue">,
  cell: readonly DatedStatement[],
): CellIndex {
  const statementsIn: CellIndex["statementsIn"] = (p, i) =>
    p === party && i === issue ? cell : index.statementsIn(p, i);
  const touched = new Set(
    [...index.statementsIn(party, issue), ...cell].map(({ statement }) => statement.proposal),
  );
  // Of each text that has a clause in the cell, worked out once: it is asked for at every clause.
  const days = new Map<ProposalId, string | undefined>();
  const dayOf = (proposal: ProposalId) => {
    if (!days.has(proposal))
      days.set(proposal, firstClauseDay(index, statementsIn, { proposal, issue }));
    return days.get(proposal);
  };
  return {
    ...index,
    statementsIn,
    clauseDay: (proposal, i) =>
      i === issue && touched.has(proposal) ? dayOf(proposal) : index.clauseDay(proposal, i),
  };
}

function edit(cell: readonly DatedStatement[], change: SingleChange): readonly DatedStatement[] {
  if (change.kind === "without")
    return cell.filter(({ statement }) => !change.act.statements.includes(statement));
  const { id } = change.statement;
  return cell.map((dated) =>
    dated.statement.id === id
      ? { ...dated, statement: { ...dated.statement, stance: [...change.stance] } }
      : dated,
  );
}

function firstClauseDay(
  { dossier }: DossierIndex,
  statementsIn: CellIndex["statementsIn"],
  { proposal, issue }: { readonly proposal: ProposalId; readonly issue: IssueId },
): string | undefined {
  const days = dossier.parties
    .flatMap((party) => statementsIn(party.id, issue))
    .filter(({ statement: s }) => s.proposal === proposal && s.voice !== "other-party")
    .map(({ day }) => day);
  return days.toSorted()[0];
}
