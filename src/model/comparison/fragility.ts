import type { PartyId, Statement } from "#model/dossier/dossier.ts";
import type { CellIndex, DossierIndex } from "#model/dossier/dossierIndex.ts";
import { cellOf } from "#model/position/cell.ts";
import { type PairQuestion, type Relation, relationOf } from "./pair.ts";
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

/**
 * What would change the relation of a pair or its nearest gap; empty when they hold (D22). First what
 * would change the relation, then what would move the gap the furthest.
 */
export function pairFragilityOf(
  index: DossierIndex,
  question: PairQuestion,
): readonly Breaking<Relation>[] {
  const { between, issue, asOf } = question;
  const deciding = between.flatMap((party) =>
    decidingIn(cellOf(index, { party, issue, asOf }).position),
  );
  const now = relationIn(index, question);
  const weightOf = ({ becomes }: Breaking<Relation>) =>
    becomes.kind === now.kind ? Math.abs(nearestIn(becomes) - nearestIn(now)) : Infinity;
  return breaking(index, [...new Set(deciding)], {
    outcomeOf: (after) => relationIn(after, question),
    wordsOf: (relation) => `${relation.kind} ${nearestIn(relation)}`,
  }).toSorted((one, other) => {
    const [weight, least] = [weightOf(other), weightOf(one)];
    return weight === least ? 0 : weight - least;
  });
}

function nearestIn(relation: Relation): number {
  return relation.kind === "cannot-compare" ? 0 : (relation.gap?.nearest ?? 0);
}

function relationIn(index: CellIndex, { issue, asOf, between: [a, b] }: PairQuestion): Relation {
  const positionFor = (party: PartyId) => positionOf(index, { party, issue, asOf });
  return relationOf(index.issueOf(issue), [positionFor(a), positionFor(b)]);
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
