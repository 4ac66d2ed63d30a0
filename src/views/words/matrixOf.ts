import type { Issue, Party, Topic } from "#model/dossier/dossier.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { headlineFrom } from "#model/comparison/headline.ts";
import { headlineWords } from "#model/words/headlineWords.ts";
import { rowOf } from "#model/position/cell.ts";
import { byTopic, viewedOf } from "#model/position/viewed.ts";
import type { Selection } from "#state/selection.ts";
import { type MatrixCell, matrixCellOf } from "./matrixCell.ts";
import { orderOf } from "./orderOf.ts";

/** What the matrix shows: issues as rows, under their topics when in that order, and a cell for each party. */
export type Matrix = {
  readonly asOf: string;
  readonly parties: readonly Party[];
  readonly groups: readonly {
    /** Undefined when another order than that of topics runs through them. */
    readonly topic: Topic | undefined;
    readonly rows: readonly MatrixRow[];
  }[];
};

export type MatrixRow = {
  readonly issue: Issue;
  readonly cells: readonly MatrixCell[];
  /** How far apart the parties shown are, in words. */
  readonly apart: { readonly short: string; readonly detail: string };
};

type Choice = Pick<Selection, "asOf" | "parties" | "issues" | "sort">;

export function matrixOf(index: DossierIndex, choice: Choice): Matrix {
  const { asOf, parties, issues: shown } = viewedOf(index, choice);
  const partyIds = parties.map(({ id }) => id);

  const matrixRowOf = (issue: Issue): MatrixRow => ({
    issue,
    cells: parties.map((party) => matrixCellOf(index, { party: party.id, issue: issue.id, asOf })),
    apart: headlineWords(
      headlineFrom(issue, rowOf(index, { issue: issue.id, asOf, parties: partyIds })),
    ),
  });

  if (choice.sort !== "topic") {
    const issues = orderOf(index, shown, { sort: choice.sort, asOf, parties: partyIds });
    return { asOf, parties, groups: [{ topic: undefined, rows: issues.map(matrixRowOf) }] };
  }
  const groups = byTopic(index, shown).map(({ topic, issues }) => ({
    topic,
    rows: issues.map(matrixRowOf),
  }));
  return { asOf, parties, groups };
}
