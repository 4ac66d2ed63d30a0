import type { Issue } from "#model/dossier/dossier.ts";
import type { Gap, Relation } from "./pair.ts";
import { stepsOf } from "./pair.ts";

/** The groups that a ranking by distance has: three that can be ranked, then what cannot. */
const RANK_GROUPS = [
  "opposite-ends",
  "apart",
  "neighbouring-or-closer",
  "could-overlap",
  "without-steps",
  "cannot-compare",
] as const;
export type RankGroup = (typeof RANK_GROUPS)[number];

type Ranked = { readonly issue: Issue; readonly relation: Relation | undefined };

/** Where a relation stands in a ranking; where there is none, with what cannot be compared. */
function rankGroupOf({ issue, relation }: Ranked): RankGroup {
  if (!relation) return "cannot-compare";
  switch (relation.kind) {
    case "opposite-ends":
    case "apart":
    case "could-overlap":
    case "cannot-compare":
      return relation.kind;
    case "neighbouring":
      return "neighbouring-or-closer";
    case "same":
      return issue.scale === "ordinal" ? "neighbouring-or-closer" : "without-steps";
    case "different":
      return "without-steps";
  }
}

/**
 * These, ranked by how far apart the pair is (D17): the widest first by the steps that are surely between
 * them, the narrowest first by those that may be, as shares of the scale. What cannot be ranked follows
 * in both orders; what is equal stays as it stood.
 */
export function ranked<Row extends Ranked>(
  rows: readonly Row[],
  order: "widest" | "narrowest",
): readonly Row[] {
  const turn = order === "widest" ? 1 : -1;
  const placeOf = (row: Row) => {
    const group = RANK_GROUPS.indexOf(rankGroupOf(row));
    return group < RANKED ? group * turn : group;
  };
  return rows.toSorted((a, b) => {
    const [one, other] = [sharesOf(a), sharesOf(b)];
    const surely = other.nearest - one.nearest;
    const atMost = other.farthest - one.farthest;
    const [first, then] = order === "widest" ? [surely, atMost] : [atMost, surely];
    return placeOf(a) - placeOf(b) || first * turn || then * turn;
  });
}

/** These in that ranking, each group of it by itself. */
export function rankGroups<Row extends Ranked>(
  rows: readonly Row[],
  order: "widest" | "narrowest",
): readonly { readonly rank: RankGroup; readonly rows: readonly Row[] }[] {
  const all = ranked(rows, order);
  const groups = [...new Set(all.map(rankGroupOf))];
  return groups.map((rank) => ({ rank, rows: all.filter((row) => rankGroupOf(row) === rank) }));
}

const RANKED = RANK_GROUPS.indexOf("could-overlap");

function sharesOf({ issue, relation }: Ranked): Gap {
  if (!relation || relation.kind === "cannot-compare" || !relation.gap)
    return { nearest: 0, farthest: 0 };
  const steps = stepsOf(issue);
  return { nearest: relation.gap.nearest / steps, farthest: relation.gap.farthest / steps };
}
