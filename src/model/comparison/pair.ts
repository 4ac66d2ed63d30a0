import type { Issue, IssueId, OptionId, PartyId } from "#model/dossier/dossier.ts";
import type { Position, Silence } from "#model/position/position.ts";

/** Steps between the nearest ends of two sets, and between their far ends. */
export type Gap = { readonly nearest: number; readonly farthest: number };

export type Comparison = {
  /** From agreement to the widest gap; the last is for nominal issues. Sets that overlap without being the same one option may still differ. */
  readonly kind:
    | "same"
    | "could-overlap"
    | "neighbouring"
    | "apart"
    | "opposite-ends"
    | "different";
  /** Absent on a nominal issue. */
  readonly gap: Gap | undefined;
  /** The options that both leave open, and how many the issue has. */
  readonly shared: readonly OptionId[];
  readonly optionCount: number;
  /** Whether either side leaves more than one option open. */
  readonly vague: readonly [boolean, boolean];
  /** What either side's position hangs on. */
  readonly conditions: readonly [readonly string[], readonly string[]];
};

export type Obstacle = Silence | "mixed";

export type Relation =
  | Comparison
  | {
      readonly kind: "cannot-compare";
      /** What hinders either side; at least one of them. */
      readonly why: readonly [Obstacle | undefined, Obstacle | undefined];
    };

export type PairQuestion = {
  readonly issue: IssueId;
  readonly asOf: string;
  readonly between: readonly [PartyId, PartyId];
};

/** D14: how two positions relate on one issue. */
export function relationOf(issue: Issue, [a, b]: readonly [Position, Position]): Relation {
  if (a.kind !== "placed" || b.kind !== "placed") {
    return { kind: "cannot-compare", why: [obstacleOf(a), obstacleOf(b)] };
  }
  return withConditions(comparisonOf(issue, [a.options, b.options]), [a.conditions, b.conditions]);
}

/** What else than a position may be held against one: a text's clause, or what another claims, with what it hangs on. */
export type Stated = {
  readonly options: readonly OptionId[];
  readonly conditions: readonly string[];
};

/** A party's position against what is stated elsewhere (D14). */
export function relationToStated(
  issue: Issue,
  position: Position,
  { options, conditions }: Stated,
): Relation {
  if (position.kind !== "placed") {
    return { kind: "cannot-compare", why: [obstacleOf(position), undefined] };
  }
  return withConditions(comparisonOf(issue, [position.options, options]), [
    position.conditions,
    conditions,
  ]);
}

/** What hangs on a condition is not the same as what does not, nor as what hangs on another. */
function withConditions(comparison: Comparison, conditions: Comparison["conditions"]): Comparison {
  const isFree = conditions.every((hung) => hung.length === 0);
  const kind = comparison.kind === "same" && !isFree ? "could-overlap" : comparison.kind;
  return { ...comparison, kind, conditions };
}

/**
 * Two sets of options. Of sets that share one only the same single option is said to be the same. Apart
 * they are neighbours only where nothing that they leave open is further off, so that a vaguer position
 * never counts as a closer one; the two poles are opposite ends, also where there are only those two.
 */
function comparisonOf(
  issue: Issue,
  [a, b]: readonly [readonly OptionId[], readonly OptionId[]],
): Comparison {
  const shared = issue.options.map(({ id }) => id).filter((id) => a.includes(id) && b.includes(id));
  const gap = issue.scale === "ordinal" ? gapOf(issue, a, b) : undefined;
  const vague = [a.length > 1, b.length > 1] as const;
  const isSame = shared.length === 1 && !vague.includes(true);
  return {
    kind: isSame ? "same" : shared.length > 0 ? "could-overlap" : distanceOf(issue, gap),
    gap,
    shared,
    optionCount: issue.options.length,
    vague,
    conditions: [[], []],
  };
}

function distanceOf(issue: Issue, gap: Gap | undefined): Comparison["kind"] {
  if (!gap) return "different";
  if (gap.nearest === stepsOf(issue)) return "opposite-ends";
  return gap.farthest > 1 ? "apart" : "neighbouring";
}

function gapOf(issue: Issue, a: readonly OptionId[], b: readonly OptionId[]): Gap {
  const [one, other] = [extentOf(issue, a), extentOf(issue, b)];
  return {
    nearest: Math.max(0, one.first - other.last, other.first - one.last),
    farthest: Math.max(one.last - other.first, other.last - one.first),
  };
}

function obstacleOf(position: Position): Obstacle | undefined {
  if (position.kind === "silent") return position.silence;
  return position.kind === "mixed" ? "mixed" : undefined;
}

/** The places on the scale, counted from 0, between which a set lies. */
type Extent = { readonly first: number; readonly last: number };

export function extentOf({ options }: Issue, set: readonly OptionId[]): Extent {
  const isIn = ({ id }: { readonly id: OptionId }) => set.includes(id);
  return { first: options.findIndex(isIn), last: options.findLastIndex(isIn) };
}

/** From pole to pole: one step fewer than there are options. */
export function stepsOf({ options }: Issue): number {
  return options.length - 1;
}
