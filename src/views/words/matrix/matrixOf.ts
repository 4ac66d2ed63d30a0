import { arranged, type BoardGroup, boardOf } from "#model/comparison/board.ts";
import type { Issue, Party } from "#model/dossier/dossier.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { type HeadlineWords, headlineWords } from "#model/words/headlineWords.ts";
import type { Selection } from "#state/selection.ts";
import { type MatrixCell, matrixCellOf } from "./matrixCell.ts";

/** What the matrix shows: issues as rows, under their topics when in that order, and a cell for each party. */
export type Matrix = {
  readonly asOf: string;
  readonly parties: readonly Party[];
  readonly groups: readonly BoardGroup<MatrixRow>[];
};

type MatrixRow = {
  readonly issue: Issue;
  readonly cells: readonly MatrixCell[];
  /** Between whom, and how far. */
  readonly words: HeadlineWords;
};

type Choice = Pick<Selection, "asOf" | "parties" | "issues" | "sort">;

export function matrixOf(index: DossierIndex, choice: Choice): Matrix {
  const { asOf, parties, rows } = boardOf(index, choice);
  const groups = arranged(index, rows, { order: choice.sort, asOf }).map(
    ({ rows: its, ...group }) => ({
      ...group,
      rows: its.map(({ issue, headline }) => ({
        issue,
        cells: parties.map((party) =>
          matrixCellOf(index, { party: party.id, issue: issue.id, asOf }),
        ),
        words: headlineWords(headline, (party) => index.partyOf(party).shortName),
      })),
    }),
  );
  return { asOf, parties, groups };
}
