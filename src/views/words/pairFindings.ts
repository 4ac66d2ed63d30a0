import { pairsOf } from "#model/text/order.ts";
import type { Issue, Party } from "#model/dossier/dossier.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { type Comparison, type Gap, pairOf, stepsOf } from "#model/comparison/pair.ts";
import { capitalised, counted } from "#model/text/english.ts";
import { pathOf } from "#state/route.ts";
import { type Finding, issueList, nameList, RELATED } from "./findingWords.ts";
import type { Matrix, MatrixRow } from "./matrixOf.ts";

type Pair = readonly [Party, Party];
type Related = { readonly issue: Issue; readonly pair: Pair; readonly relation: Comparison };
type Apart = { readonly issue: Issue; readonly pair: Pair; readonly gap: Gap };

/** How far apart the belligerents are: on how many issues at opposite ends or, if on none, where furthest. */
export function widestGap(
  index: DossierIndex,
  matrix: Matrix,
  rows: readonly MatrixRow[],
): Finding {
  const belligerents = matrix.parties.filter(({ role }) => role === "belligerent");
  const between = belligerents.length > 1 ? belligerents : matrix.parties;
  const gaps = relatedIn(index, matrix.asOf, { rows, parties: between }).flatMap(
    ({ relation: { gap }, ...place }): Apart[] => (gap ? [{ ...place, gap }] : []),
  );
  const widest = gaps.toSorted(
    (a, b) => extentOf(b) - extentOf(a) || b.gap.nearest - a.gap.nearest,
  )[0];
  if (!widest || widest.gap.nearest === 0) {
    const who =
      between === belligerents ? `${nameList(between)} are` : "No two parties on record are";
    const shown = between === belligerents ? "not shown to be apart" : "shown to be apart";
    return {
      sentence: `${capitalised(who)} ${shown} on any issue.`,
      path: pathOf({ view: "method" }),
      arithmetic: "A gap is counted only between positions that share no option.",
    };
  }
  const { issue, pair, gap } = widest;
  const path = pathOf({ view: "evidence", party: pair[0].id, issue: issue.id });
  const own = gaps.filter((one) => one.pair.every((party, at) => party === pair[at]));
  const opposite = own.filter((one) => one.gap.nearest === stepsOf(one.issue));
  const names = capitalised(nameList(pair));
  if (opposite.length > 0) {
    return {
      sentence: `${names} are at opposite ends of the scale on ${opposite.length} of ${counted(own.length, "issue")}: ${issueList(opposite.map((one) => one.issue))}.`,
      path,
      arithmetic:
        "Of the issues with an ordered scale on which both have a position; counted between the nearest ends.",
    };
  }
  return {
    sentence: `${names} are furthest apart on ${issue.name}: at least ${gap.nearest} of ${counted(stepsOf(issue), "step")}.`,
    path,
    arithmetic: `Counted between the nearest ends of their positions; ${counted(gap.farthest, "step")} between the far ends.`,
  };
}

/** Where no row agrees as a whole: the first two parties that say the same or, failing those, may. */
export function closestPair(
  index: DossierIndex,
  { asOf, parties }: Pick<Matrix, "asOf" | "parties">,
  rows: readonly MatrixRow[],
): Finding {
  const related = relatedIn(index, asOf, { rows, parties });
  const none = "On no issue do all on record share an option";
  const closest =
    related.find(({ relation }) => relation.kind === "same") ??
    related.find(({ relation }) => relation.kind === "not-shown-to-differ");
  if (!closest) {
    return {
      sentence: `${none}, nor do any two parties.`,
      path: pathOf({ view: "method" }),
      arithmetic: `${counted(rows.length, "issue")} compared.`,
    };
  }
  const { issue, pair, relation } = closest;
  const pairs = related.filter((other) => other.relation.kind === relation.kind).length;
  return {
    sentence: `${none}; on ${issue.name}, ${nameList(pair)} ${relation.kind === "same" ? RELATED.same : RELATED.near}.`,
    path: pathOf({ view: "evidence", party: pair[0].id, issue: issue.id }),
    arithmetic: `${counted(pairs, "pair")} over ${counted(rows.length, "issue")} ${pairs === 1 ? "does" : "do"}. A vague position shares more options than a clear one.`,
  };
}

type Ground = { readonly rows: readonly MatrixRow[]; readonly parties: readonly Party[] };

/** Every two parties on every issue on which they can be compared. */
function relatedIn(index: DossierIndex, asOf: string, { rows, parties }: Ground): Related[] {
  return rows.flatMap(({ issue }) =>
    pairsOf(parties).flatMap((pair): Related[] => {
      const between = [pair[0].id, pair[1].id] as const;
      const relation = pairOf(index, { issue: issue.id, asOf, between });
      return relation.kind === "cannot-compare" ? [] : [{ issue, pair, relation }];
    }),
  );
}

function extentOf({ gap, issue }: Apart): number {
  return gap.nearest / Math.max(1, stepsOf(issue));
}
