import type { Issue, Source, Statement } from "#model/dossier/dossier.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { cellId } from "#model/position/cell.ts";
import { countKnown } from "#model/position/shelves.ts";
import { decidingIn, isOnRecord, standsIn } from "#model/position/stands.ts";
import { type Mark, marksOf } from "#model/words/cellWords.ts";
import { toldByWords } from "#model/words/sure/wordingWords.ts";
import { silenceAlone } from "#model/words/silence/silenceSentence.ts";
import { besideWords } from "#model/words/qualifierWords.ts";
import { knownWords } from "#model/words/sure/countWords.ts";
import { cellPath, pathOf } from "#state/route.ts";
import { clauseQualifiers } from "#model/words/sure/clauseQualifiers.ts";
import type { Column } from "./columnOf.ts";
import type { Side } from "./sidesOf.ts";

/** Where one side stands on one issue, with the words that decide it. */
export type ComparedCell = {
  readonly side: Side;
  /** Where its evidence is; undefined for a text without a clause. */
  readonly path: string | undefined;
  /** By which the evidence panel finds back to what opened it. */
  readonly id: string | undefined;
  /** None when the side is silent. */
  readonly stands: readonly CellStand[];
  readonly silence: { readonly label: string; readonly detail: string } | undefined;
  readonly qualifiers: readonly string[];
};

export type CellStand = Mark & {
  /** The deciding words; of more than two, those that say exactly this. */
  readonly quotes: readonly CellQuote[];
  /** How many more decide it, to be read in its evidence. */
  readonly more: number;
};

type CellQuote = {
  readonly statement: Statement;
  readonly source: Source;
  /** Who said it and where it can be read. */
  readonly words: string;
  readonly path: string;
};

export function comparedCellOf(index: DossierIndex, issue: Issue, column: Column): ComparedCell {
  const { side, position, cell } = column;
  const stands = marksOf(index, { issue: issue.id, stands: standsIn(position) }).map(
    (mark, at) => ({
      ...mark,
      ...quotesOf(index, mark),
      meta: at === 0 && cell ? `${mark.meta} · ${knownWords(countKnown(index, cell))}` : mark.meta,
    }),
  );
  if (cell) {
    const { id, qualifiers } = cell;
    const silence = silenceAlone(index, cell);
    return {
      side,
      id,
      path: cellPath(cell),
      stands,
      silence,
      qualifiers: silence ? [] : besideWords(issue, qualifiers),
    };
  }
  // A clause leads to the evidence of its sponsor, where it lies.
  const [clause] = decidingIn(position);
  if (!clause || !isOnRecord(position)) return { side, ...NO_CLAUSE };
  const place = { party: clause.party, issue: issue.id };
  return {
    side,
    id: cellId(place),
    path: pathOf({ view: "evidence", ...place }),
    stands,
    silence: undefined,
    qualifiers: clauseQualifiers(index, position, column.asOf),
  };
}

const NO_CLAUSE = {
  id: undefined,
  path: undefined,
  stands: [],
  silence: { label: "No clause on record", detail: "" },
  qualifiers: [],
} as const;

const MOST_QUOTES = 2;

function quotesOf(
  index: DossierIndex,
  { stand: { options, deciding } }: Mark,
): Pick<CellStand, "quotes" | "more"> {
  const exact = deciding.filter(({ stance }) => stance?.length === options.length);
  const rest = deciding.filter((statement) => !exact.includes(statement));
  const shown = [...exact, ...rest].slice(0, MOST_QUOTES);
  return {
    quotes: shown.map((statement) => ({
      statement,
      source: index.sourceOf(statement.source),
      words: toldByWords(index, statement),
      path: pathOf({ view: "statement", statement: statement.id }),
    })),
    more: deciding.length - shown.length,
  };
}
