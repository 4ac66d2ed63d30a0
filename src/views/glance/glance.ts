import { arranged, type BoardGroup, boardOf, type BoardRow } from "#model/comparison/board.ts";
import { type Tally, tallyOf } from "#model/comparison/tally.ts";
import type { Party } from "#model/dossier/dossier.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { type HeadlineWords, headlineWords } from "#model/words/headlineWords.ts";
import type { Selection } from "#state/selection.ts";

/** The front page: how the pair in view relate over all issues, and a row for each issue. */
export type Glance = {
  readonly asOf: string;
  readonly pair: readonly [Party, Party] | undefined;
  /** Over the issues in view, whatever relation is filtered for; undefined without a pair. */
  readonly tally: Tally | undefined;
  readonly groups: readonly BoardGroup<GlanceRow>[];
};

export type GlanceRow = BoardRow & { readonly words: HeadlineWords };

type Choice = Pick<Selection, "asOf" | "parties" | "issues" | "sort" | "relation">;

export function glanceOf(index: DossierIndex, choice: Choice): Glance {
  const { asOf, pair, rows } = boardOf(index, choice);
  const shown = rows
    .filter(({ relation }) => !choice.relation || relation?.kind === choice.relation)
    .map((row) => ({
      ...row,
      words: headlineWords(row.headline, (party) => index.partyOf(party).shortName),
    }));
  return {
    asOf,
    pair,
    tally:
      pair &&
      tallyOf(rows.flatMap(({ issue, relation }) => (relation ? [{ issue, relation }] : []))),
    groups: arranged(index, shown, { order: choice.sort, asOf }),
  };
}
