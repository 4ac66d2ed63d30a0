import type { Issue, Party } from "#model/dossier/dossier.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { type Cell, cellOf } from "#model/position/cell.ts";
import { besideMarks, type Mark, marksOf, cellName } from "#model/words/cellWords.ts";
import { silenceWords } from "#model/words/silence/silenceWords.ts";
import { besideWords, EARLIER_DRAFT, longOf, travelling } from "#model/words/qualifierWords.ts";

/** A party on one issue, which the texts are held against: where it stands, and how that is shown. */
export type TestedParty = {
  readonly party: Party;
  readonly cell: Cell;
  /** Where its words are; the sources that were read, when nothing was found. */
  readonly path: string;
  /** What is heard before its words and after them, and seen from its place or in the evidence. */
  readonly heard: { readonly before: string; readonly after: string };
  /** None when the party is silent. */
  readonly marks: readonly Mark[];
  readonly silence: { readonly label: string } | undefined;
  readonly qualifiers: readonly string[];
};

type Place = { readonly party: Party; readonly issue: Issue; readonly asOf: string };
type PathOf = (cell: Cell) => string;

/** A party as a clause on the issue is held against it; the path of a cell is told by the view. */
export function testedOf(
  index: DossierIndex,
  { party, issue, asOf }: Place,
  pathOf: PathOf,
): TestedParty {
  const cell = cellOf(index, { party: party.id, issue: issue.id, asOf });
  const qualifiers = travelling(cell.qualifiers).map((one) =>
    one.kind === "earlier-draft" ? EARLIER_DRAFT.short : longOf(issue, one),
  );
  const beside = besideWords(issue, cell.qualifiers);
  return {
    party,
    cell,
    path: pathOf(cell),
    heard: {
      before: cellName(index, cell),
      after: [
        ...besideMarks(index, cell),
        ...beside.filter((one) => !qualifiers.includes(one)),
      ].join(", "),
    },
    marks: marksOf(index, cell),
    silence: silenceWords(index, cell),
    qualifiers,
  };
}
