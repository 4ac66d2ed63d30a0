import { relationOf } from "#model/comparison/pair.ts";
import { pairInView } from "#model/comparison/principals.ts";
import type { Issue, Party, PartyId } from "#model/dossier/dossier.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { cellOf } from "#model/position/cell.ts";

/** Two parties, and on how many ordered scales each stands nearer the first pole than the other. */
export type Sides = {
  readonly parties: readonly [Party, Party];
  readonly nearerFirst: readonly [number, number];
};

/** On which side of each other the two whose relation is told stand, where they share no option; undefined without two. */
export function sidesOf(index: DossierIndex, asOf: string): Sides | undefined {
  const { dossier } = index;
  const pair = pairInView(
    dossier,
    dossier.parties.map(({ id }) => id),
  );
  if (!pair) return undefined;
  const firsts = dossier.issues.map((issue) => nearerFirstOf(index, issue, { pair, asOf }));
  const countOf = (party: PartyId) => firsts.filter((first) => first === party).length;
  const [a, b] = pair;
  return {
    parties: [index.partyOf(a), index.partyOf(b)],
    nearerFirst: [countOf(a), countOf(b)],
  };
}

type Between = { readonly pair: readonly [PartyId, PartyId]; readonly asOf: string };

/** Of two, who stands nearer the first pole; undefined where they may stand together, or there are no poles. */
function nearerFirstOf(
  index: DossierIndex,
  issue: Issue,
  { pair: [a, b], asOf }: Between,
): PartyId | undefined {
  const [one, other] = [a, b].map((party) => cellOf(index, { party, issue: issue.id, asOf }));
  if (!one || !other) return undefined;
  const relation = relationOf(issue, [one.position, other.position]);
  if (relation.kind === "cannot-compare" || !relation.gap || relation.gap.nearest === 0)
    return undefined;
  const holders = issue.options.map(({ id }) =>
    [one, other].find(({ stands }) => stands.some(({ options }) => options.includes(id))),
  );
  return holders.find((holder) => holder !== undefined)?.party;
}
