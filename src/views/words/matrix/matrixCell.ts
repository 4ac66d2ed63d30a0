import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { type Cell, cellOf } from "#model/position/cell.ts";
import { hasJustChanged } from "#model/position/changeDays.ts";
import type { Question } from "#model/position/position.ts";
import { besideMarks, type Mark, marksOf, cellName } from "#model/words/cellWords.ts";
import { silenceWords } from "#model/words/silence/silenceWords.ts";
import { besideCell, longOf, shortOf } from "#model/words/qualifierWords.ts";
import { cellPath } from "#state/route.ts";

/** A cell as the matrix draws it and says it. */
export type MatrixCell = {
  readonly cell: Cell;
  /** Where the link leads; the sources that were read, when nothing was found. */
  readonly path: string;
  /** What is heard before its words and after them, and seen from its place or in the evidence. */
  readonly heard: { readonly before: string; readonly after: string };
  /** None when the party is silent. */
  readonly marks: readonly Mark[];
  readonly silence: { readonly label: string; readonly detail: string } | undefined;
  /** It rests on retellings alone. */
  readonly retold: boolean;
  /** What stands under the marks, in the words that a cell has room for. */
  readonly qualifiers: readonly string[];
  /** Whether it changed on the day that is looked back to. */
  readonly isNew: boolean;
};

export function matrixCellOf(index: DossierIndex, question: Question): MatrixCell {
  const cell = cellOf(index, question);
  const issue = index.issueOf(cell.issue);
  const told = besideCell(cell.qualifiers);
  const found = silenceWords(index, cell);
  const short = told.filter(({ kind }) => kind !== "retold").map((one) => shortOf(issue, one));
  const silence = found && {
    label: found.label,
    detail: [found.detail, ...short].filter(Boolean).join(" · "),
  };
  const isNew = hasJustChanged(index, question);
  const more = silence
    ? []
    : told.map((one) => longOf(issue, one)).filter((one) => !short.includes(one));
  return {
    cell,
    path: cellPath(cell),
    heard: {
      before: cellName(index, cell) + (silence ? "" : ", statements"),
      after: [...besideMarks(index, cell), isNew && "changed on this day", ...more]
        .filter(Boolean)
        .join(", "),
    },
    marks: marksOf(index, cell),
    silence,
    retold: told.some(({ kind }) => kind === "retold"),
    qualifiers: silence ? [] : short,
    isNew,
  };
}
