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
  const { position } = cellOf(index, question);
  return breaking(index, decidingIn(position), {
    now: position,
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
  const [a, b] = between;
  const positionFor = (party: PartyId) => cellOf(index, { party, issue, asOf }).position;
  const held = [positionFor(a), positionFor(b)] as const;
  const now = relationOf(index.issueOf(issue), held);
  const weightOf = ({ becomes }: Breaking<Relation>) =>
    becomes.kind === now.kind ? Math.abs(nearestIn(becomes) - nearestIn(now)) : Infinity;
  return breaking(index, [...new Set(held.flatMap(decidingIn))], {
    now,
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
  /** What is held as it stands. */
  readonly now: Outcome;
  readonly outcomeOf: (index: CellIndex) => Outcome;
  readonly wordsOf: (outcome: Outcome) => string;
};

function breaking<Outcome>(
  index: DossierIndex,
  deciding: readonly Statement[],
  { now, outcomeOf, wordsOf }: Reckoning<Outcome>,
): readonly Breaking<Outcome>[] {
  const words = wordsOf(now);
  return singleChangesOf(index, deciding)
    .map((change) => ({ change, becomes: outcomeOf(indexAfter(index, change)) }))
    .filter(({ becomes }) => wordsOf(becomes) !== words);
}
