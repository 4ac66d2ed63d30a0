import type { Issue, Party } from "../../model/dossier.ts";
import type { DossierIndex } from "../../model/dossierIndex.ts";
import { headlineOf } from "../../model/headline.ts";
import { pairOf, type Gap } from "../../model/pair.ts";
import { counted, listWords } from "../../model/positionWords.ts";
import { pathOf } from "../../state/route.ts";
import type { Matrix, MatrixRow } from "./matrixOf.ts";

/** A plain sentence made from the data, where it leads, and how to count it again. */
export type Finding = {
  readonly sentence: string;
  readonly path: string;
  readonly arithmetic: string;
};

/** The widest gap, the most common ground and the extent of silence, in that order; nothing is ranked by them. */
export function findingsOf(index: DossierIndex, matrix: Matrix): readonly Finding[] {
  const rows = matrix.groups.flatMap((group) => group.rows);
  if (rows.length === 0) return [];
  return [widestGap(index, matrix, rows), commonGround(index, matrix, rows), silence(matrix, rows)];
}

type Apart = { readonly issue: Issue; readonly pair: readonly [Party, Party]; readonly gap: Gap };

function widestGap(
  index: DossierIndex,
  { asOf, parties }: Matrix,
  rows: readonly MatrixRow[],
): Finding {
  const gaps = rows.flatMap(({ issue }) =>
    pairsOf(parties).flatMap((pair): Apart[] => {
      const relation = pairOf(index, { issue: issue.id, asOf, between: [pair[0].id, pair[1].id] });
      return relation.kind !== "cannot-compare" && relation.gap
        ? [{ issue, pair, gap: relation.gap }]
        : [];
    }),
  );
  const widest = gaps.toSorted(
    (a, b) => extentOf(b) - extentOf(a) || b.gap.nearest - a.gap.nearest,
  )[0];
  if (!widest || widest.gap.nearest === 0) {
    return {
      sentence: "No two parties on record are shown to be apart on any issue.",
      path: pathOf({ view: "method" }),
      arithmetic: "A gap is counted only between positions that share no option.",
    };
  }
  const { issue, pair, gap } = widest;
  const steps = issue.options.length - 1;
  return {
    sentence: `${pair[0].name} and ${pair[1].name} are furthest apart on ${midSentence(issue.name)}: ${gap.nearest === steps ? "at opposite ends of the scale" : `at least ${gap.nearest} of ${steps} steps`}.`,
    path: pathOf({ view: "evidence", party: pair[0].id, issue: issue.id }),
    arithmetic: `Counted between the nearest ends of their positions; ${counted(gap.farthest, "step")} between the far ends.`,
  };
}

function commonGround(
  index: DossierIndex,
  { asOf, parties }: Matrix,
  rows: readonly MatrixRow[],
): Finding {
  const headlines = rows
    .map(({ issue }) =>
      headlineOf(index, { issue: issue.id, asOf, parties: parties.map(({ id }) => id) }),
    )
    .filter(({ verdict }) => verdict === "agree" || verdict === "none-shown-to-differ")
    .toSorted((a, b) => b.onRecord - a.onRecord);
  const [closest] = headlines;
  const together = rows.find(({ issue }) => issue.id === closest?.issue.id);
  if (!closest || !together) {
    return closestPair(index, { asOf, parties }, rows);
  }
  const recorded = together.cells.filter(({ content }) => content.kind === "position");
  const [first] = recorded;
  const names = recorded.flatMap(({ party }) => parties.find(({ id }) => id === party)?.name ?? []);
  const verb = closest.verdict === "agree" ? "say the same" : "are not shown to differ";
  return {
    sentence: `On ${midSentence(closest.issue.name)}, ${listWords(names)} ${verb}.`,
    path: pathOf(
      first ? { view: "evidence", party: first.party, issue: first.issue } : { view: "method" },
    ),
    arithmetic: `${closest.onRecord} of ${closest.parties} on record. A vague position shares more options than a clear one.`,
  };
}

/** Where no row agrees as a whole: the first two parties that say the same or, failing those, may. */
function closestPair(
  index: DossierIndex,
  { asOf, parties }: Pick<Matrix, "asOf" | "parties">,
  rows: readonly MatrixRow[],
): Finding {
  const related = rows.flatMap(({ issue }) =>
    pairsOf(parties).map((pair) => {
      const between = [pair[0].id, pair[1].id] as const;
      return { issue, pair, relation: pairOf(index, { issue: issue.id, asOf, between }).kind };
    }),
  );
  const none = "On no issue do all on record share an option";
  const closest =
    related.find(({ relation }) => relation === "same") ??
    related.find(({ relation }) => relation === "not-shown-to-differ");
  if (!closest) {
    return {
      sentence: `${none}, nor do any two parties.`,
      path: pathOf({ view: "method" }),
      arithmetic: `${counted(rows.length, "issue")} compared.`,
    };
  }
  const { issue, pair, relation } = closest;
  const verb = relation === "same" ? "say the same" : "are not shown to differ";
  const pairs = related.filter((other) => other.relation === relation).length;
  return {
    sentence: `${none}; on ${midSentence(issue.name)}, ${pair[0].name} and ${pair[1].name} ${verb}.`,
    path: pathOf({ view: "evidence", party: pair[0].id, issue: issue.id }),
    arithmetic: `${counted(pairs, "pair")} over ${counted(rows.length, "issue")} ${pairs === 1 ? "does" : "do"}. A vague position shares more options than a clear one.`,
  };
}

function silence({ parties }: Matrix, rows: readonly MatrixRow[]): Finding {
  const cells = rows
    .flatMap((row) => row.cells)
    .filter(({ content }) => content.kind === "position" || content.silence !== "not-a-party");
  const silent = cells.filter(({ content }) => content.kind === "silence").length;
  return {
    sentence: `For ${silent} of ${counted(cells.length, "cell")} no position was found. Silence is not agreement.`,
    path: pathOf({ view: "sources" }),
    arithmetic: `${counted(parties.length, "party", "parties")}, ${counted(rows.length, "issue")}, less the cells of those who are no party to an issue.`,
  };
}

function extentOf({ gap, issue }: Apart): number {
  return gap.nearest / Math.max(1, issue.options.length - 1);
}

function pairsOf(parties: readonly Party[]): readonly (readonly [Party, Party])[] {
  return parties.flatMap((a, at) => parties.slice(at + 1).map((b) => [a, b] as const));
}

/** A name as it stands inside a sentence: "NATO membership", but "territory control". */
function midSentence(name: string): string {
  return /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
