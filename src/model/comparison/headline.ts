import type { Issue, PartyId } from "#model/dossier/dossier.ts";
import { type Row } from "#model/position/cell.ts";
import { isOnRecord, isPlaced, openIn, type PlacedPosition } from "#model/position/stands.ts";
import { type Comparison, type Relation, relationOf } from "./pair.ts";

/** What can be said of all parties in view at once: nothing of how far, which is said of pairs. */
type Verdict =
  | "agree"
  | "could-overlap"
  | "some-differ"
  | "all-differ"
  | "cannot-compare"
  | "not-enough-on-record";

/** Two parties by name, and how they relate on the issue. */
export type PairRelation<R extends Relation = Relation> = {
  readonly between: readonly [PartyId, PartyId];
  readonly relation: R;
};

export type Headline = {
  readonly issue: Issue;
  readonly verdict: Verdict;
  /** The two that the dossier is about, or the reader's first two; absent when fewer are in view. */
  readonly principals: PairRelation | undefined;
  /** The two furthest apart: by their nearest ends, then by their far ends, then as they stand; absent when no two are shown to differ. */
  readonly widest: PairRelation<Comparison> | undefined;
  /** Parties to the issue in view, and those of them with a position, mixed signals included. */
  readonly parties: number;
  readonly onRecord: number;
  /** Of those on record, they who give mixed signals: counted, but left out of the verdict and the pairs. */
  readonly mixed: number;
  /** The options that anybody on record takes or leaves open, in the order of the scale. */
  readonly taken: Issue["options"];
  /** Somebody is silent still. */
  readonly soFar: boolean;
};

type Pair = readonly [PartyId, PartyId];

/** The issue in one line (D15). */
export function headlineFrom(issue: Issue, row: Row, principals?: Pair): Headline {
  const recorded = row.map(({ position }) => position).filter(isOnRecord);
  const placed = row.flatMap(({ party, position }) =>
    isPlaced(position) ? [{ party, position }] : [],
  );
  const open = new Set(recorded.flatMap((position) => [...openIn(position)]));
  const pairs = placed.flatMap((a, at) =>
    placed.slice(at + 1).flatMap((b) => comparedOf(issue, a, b)),
  );
  return {
    issue,
    verdict: recorded.length < 2 ? "not-enough-on-record" : verdictOf(pairs),
    principals: principals && principalsIn(issue, row, principals),
    widest: widestOf(pairs),
    parties: row.length,
    onRecord: recorded.length,
    mixed: recorded.length - placed.length,
    taken: issue.options.filter(({ id }) => open.has(id)),
    soFar: recorded.length < row.length,
  };
}

type Placed = { readonly party: PartyId; readonly position: PlacedPosition };
type Compared = PairRelation<Comparison>;

function comparedOf(issue: Issue, a: Placed, b: Placed): readonly Compared[] {
  const relation = relationOf(issue, [a.position, b.position]);
  if (relation.kind === "cannot-compare") return [];
  return [{ between: [a.party, b.party], relation }];
}

function principalsIn(issue: Issue, row: Row, between: Pair): PairRelation | undefined {
  const [a, b] = between.map((party) => row.find((one) => one.party === party)?.position);
  return a && b && { between, relation: relationOf(issue, [a, b]) };
}

function verdictOf(pairs: readonly Compared[]): Verdict {
  if (pairs.length === 0) return "cannot-compare";
  if (pairs.every(({ relation }) => relation.kind === "same")) return "agree";
  const differing = pairs.filter(({ relation }) => relation.shared.length === 0).length;
  if (differing === 0) return "could-overlap";
  return differing === pairs.length ? "all-differ" : "some-differ";
}

function widestOf(pairs: readonly Compared[]): Compared | undefined {
  const [widest] = pairs
    .filter(({ relation }) => relation.shared.length === 0)
    .toSorted(
      (a, b) =>
        (b.relation.gap?.nearest ?? 0) - (a.relation.gap?.nearest ?? 0) ||
        (b.relation.gap?.farthest ?? 0) - (a.relation.gap?.farthest ?? 0),
    );
  return widest;
}
