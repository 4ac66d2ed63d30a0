import { by, reversed } from "#model/text/order.ts";
import type { Issue, PartyId } from "#model/dossier/dossier.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { divergenceOf } from "#model/comparison/measures.ts";
import { headlineFrom } from "#model/comparison/headline.ts";
import { rowOf } from "#model/position/cell.ts";
import { knownBy } from "#model/position/position.ts";
import type { Sort } from "#state/selection.ts";

type Options = {
  readonly sort: Exclude<Sort, "topic">;
  readonly asOf: string;
  readonly parties: readonly PartyId[];
};

/** The issues, most of what was asked for first; where that is equal, and where it cannot be said, as they stood. */
export function orderOf(
  index: DossierIndex,
  issues: readonly Issue[],
  options: Options,
): readonly Issue[] {
  const keyed = issues.map((issue) => ({ issue, key: keyOf(index, issue, options) }));
  return keyed.toSorted(reversed(by(({ key }) => key))).map(({ issue }) => issue);
}

type Key = readonly (number | string)[];

/** The widest gap is what the row says of itself; the sort key D only parts rows that say the same. */
function keyOf(index: DossierIndex, issue: Issue, { sort, asOf, parties }: Options): Key {
  const known = parties.flatMap((party) => knownBy(index, { party, issue: issue.id, asOf }));
  if (sort === "evidence") return [known.length];
  if (sort === "newest")
    return [known.reduce((newest, { day }) => (day > newest ? day : newest), "")];
  const row = rowOf(index, { issue: issue.id, asOf, parties });
  const { widestGap } = headlineFrom(issue, row);
  return [widestGap ? widestGap.steps / widestGap.of : -1, divergenceOf(issue, row) ?? -1];
}
