import type { Issue, Party } from "#model/dossier/dossier.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { type Cell, cellOf } from "#model/position/cell.ts";
import { lineOf, type Mark, marksOf, silenceOf } from "#model/words/cellWords.ts";
import { besideWords, EARLIER_DRAFT, longOf, travelling } from "#model/words/qualifierWords.ts";

/** A party on one issue, which the texts are held against: where it stands, and how that is shown. */
export type TestedParty = {
  readonly party: Party;
  readonly cell: Cell;
  /** Where its words are; the sources that were read, when nothing was found. */
  readonly path: string;
  /** The whole of it in one line, for those who hear it. */
  readonly words: string;
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
  return {
    party,
    cell,
    path: pathOf(cell),
    words: [lineOf(index, cell), ...besideWords(issue, cell.qualifiers)].join(", "),
    marks: marksOf(index, cell),
    silence: silenceOf(index, cell),
    qualifiers: travelling(cell.qualifiers).map((one) =>
      one.kind === "earlier-draft" ? EARLIER_DRAFT.short : longOf(issue, one),
    ),
  };
}
