import type { Statement } from "#model/dossier/dossier.ts";
import type { CellIndex, DossierIndex } from "#model/dossier/dossierIndex.ts";
import { type Headline, headlineOf } from "./headline.ts";
import { cellOf, rowOf, type RowQuestion } from "#model/position/cell.ts";
import { type Position, positionOf, type Question } from "#model/position/position.ts";
import { indexAfter, type SingleChange, singleChangesOf } from "#model/position/singleChange.ts";
import { decidingIn, setsKey } from "#model/position/stands.ts";

/** A single change after which the words would be others, and what they would be. */
export type Breaking<Outcome> = { readonly change: SingleChange; readonly becomes: Outcome };

/** D22: what would put a cell elsewhere; empty when it holds under every single change. */
export function fragilityOf(
  index: DossierIndex,
  question: Question,
): readonly Breaking<Position>[] {
  return breaking(index, decidingIn(cellOf(index, question).position), {
    outcomeOf: (after) => positionOf(after, question),
    wordsOf: setsKey,
  });
}

/** What would change an issue's verdict or its widest gap; empty when they hold. */
export function headlineFragilityOf(
  index: DossierIndex,
  question: RowQuestion,
): readonly Breaking<Headline>[] {
  const deciding = rowOf(index, question).flatMap(({ position }) => decidingIn(position));
  return breaking(index, deciding, {
    outcomeOf: (after) => headlineOf(after, question),
    wordsOf: ({ verdict, widestGap }) => `${verdict} ${widestGap?.steps}`,
  });
}

type Reckoning<Outcome> = {
  readonly outcomeOf: (index: CellIndex) => Outcome;
  readonly wordsOf: (outcome: Outcome) => string;
};

function breaking<Outcome>(
  index: DossierIndex,
  deciding: readonly Statement[],
  { outcomeOf, wordsOf }: Reckoning<Outcome>,
): readonly Breaking<Outcome>[] {
  const now = wordsOf(outcomeOf(index));
  return singleChangesOf(index, deciding)
    .map((change) => ({ change, becomes: outcomeOf(indexAfter(index, change)) }))
    .filter(({ becomes }) => wordsOf(becomes) !== now);
}
