import { pairsOf } from "#model/text/order.ts";
import type { Issue } from "#model/dossier/dossier.ts";
import type { CellIndex } from "#model/dossier/dossierIndex.ts";
import { type Row, type RowQuestion, supposedRow } from "#model/position/cell.ts";
import { extentOf, stepsOf } from "./pair.ts";
import { isOnRecord, isPlaced, openIn, type PlacedPosition } from "#model/position/stands.ts";

/** How far those who can be compared are apart; "cannot-compare" when mixed signals leave fewer than two. */
type Verdict =
  | "agree"
  | "none-shown-to-differ"
  | "within-one-step"
  | "split"
  | "cannot-compare"
  | "not-enough-on-record";

export type Headline = {
  readonly issue: Issue;
  readonly verdict: Verdict;
  /** Parties to the issue in view, and those of them with a position, mixed signals included. */
  readonly parties: number;
  readonly onRecord: number;
  /** Of those on record, they who give mixed signals: counted, but left out of the verdict and the gap. */
  readonly mixed: number;
  /** The options that anybody on record takes or leaves open, in the order of the scale. */
  readonly taken: Issue["options"];
  /** The largest gap between the nearest ends of two positions; absent on nominal issues or below two. */
  readonly widestGap: { readonly steps: number; readonly of: number } | undefined;
  /** Somebody is silent still. */
  readonly soFar: boolean;
};

/** D15: the issue in one line. */
export function headlineOf(index: CellIndex, question: RowQuestion): Headline {
  return headlineFrom(index.issueOf(question.issue), supposedRow(index, question));
}

export function headlineFrom(issue: Issue, row: Row): Headline {
  const recorded = row.map(({ position }) => position).filter(isOnRecord);
  const placed = recorded.filter(isPlaced);
  const open = new Set(recorded.flatMap((position) => [...openIn(position)]));
  const steps = issue.scale === "ordinal" ? widestGapOf(issue, placed) : undefined;
  return {
    issue,
    verdict: recorded.length < 2 ? "not-enough-on-record" : verdictOf(issue, placed, steps),
    parties: row.length,
    onRecord: recorded.length,
    mixed: recorded.length - placed.length,
    taken: issue.options.filter(({ id }) => open.has(id)),
    widestGap: steps === undefined ? undefined : { steps, of: stepsOf(issue) },
    soFar: recorded.length < row.length,
  };
}

/** Two poles that are one step apart are a split, as they are opposite ends. */
function verdictOf(
  issue: Issue,
  placed: readonly PlacedPosition[],
  steps: number | undefined,
): Verdict {
  if (placed.length < 2) return "cannot-compare";
  const sets = new Set(placed.map(({ options }) => options.join(" ")));
  if (sets.size === 1 && placed[0]?.options.length === 1) return "agree";
  if (steps === undefined) return everyPairShares(placed) ? "none-shown-to-differ" : "split";
  if (steps === 0) return "none-shown-to-differ";
  return steps === 1 && stepsOf(issue) > 1 ? "within-one-step" : "split";
}

function everyPairShares(placed: readonly PlacedPosition[]): boolean {
  return pairsOf(placed).every(([a, b]) => a.options.some((option) => b.options.includes(option)));
}

function widestGapOf(issue: Issue, placed: readonly PlacedPosition[]): number | undefined {
  if (placed.length < 2) return undefined;
  const extents = placed.map(({ options }) => extentOf(issue, options));
  const furthestStart = Math.max(...extents.map(({ first }) => first));
  const nearestEnd = Math.min(...extents.map(({ last }) => last));
  return Math.max(0, furthestStart - nearestEnd);
}
