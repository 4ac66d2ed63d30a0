import { pairsOf } from "#model/text/order.ts";
import { boundsOf } from "#model/comparison/bounds.ts";
import type { Issue, StatementId } from "#model/dossier/dossier.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { pairFragilityOf } from "#model/comparison/fragility.ts";
import { pairInView } from "#model/comparison/principals.ts";
import { pairWords, relationLine } from "#model/words/headlineWords.ts";
import { rowOf } from "#model/position/cell.ts";
import { relationOf } from "#model/comparison/pair.ts";
import { relationWords } from "#model/words/relationWords.ts";
import type { Matrix } from "./matrixOf.ts";

/** How a row's "how far apart" is counted, so that a reader can count it again. */
export type Arithmetic = {
  /** Every pair of parties on record, with the steps between their nearest and far ends. */
  readonly pairs: readonly { readonly names: string; readonly words: string }[];
  readonly bounds: string;
  /** The single changes that would change how the pair in view relate. */
  readonly breaks: readonly { readonly statement: StatementId; readonly words: string }[];
};

export function arithmeticOf(
  index: DossierIndex,
  issue: Issue,
  { asOf, parties }: Pick<Matrix, "asOf" | "parties">,
): Arithmetic {
  const question = { issue: issue.id, asOf, parties: parties.map(({ id }) => id) };
  const row = rowOf(index, question);
  const recorded = row.filter(({ position }) => position.kind !== "silent");
  const nameOf = (at: (typeof row)[number]) => index.partyOf(at.party).shortName;

  const pairs = pairsOf(recorded).map(([a, b]) => {
    const names = [nameOf(a), nameOf(b)] as const;
    const { short, detail } = relationWords(relationOf(issue, [a.position, b.position]), names);
    return { names: names.join(" and "), words: [short, detail].filter(Boolean).join(": ") };
  });
  const bounds = boundsOf(issue, row);
  const between = pairInView(
    index.dossier,
    row.map(({ party }) => party),
  );
  return {
    pairs,
    bounds: bounds
      ? `Wherever the silent stand and whatever the vague mean, the widest gap is ${bounds.lowest} to ${bounds.highest} of ${bounds.of} steps.`
      : issue.scale === "nominal"
        ? "These options have no order, so no steps are counted."
        : row.length < 2
          ? "It takes two parties to have a gap."
          : "Open: more than one party is silent, so the widest gap could still be anything.",
    breaks: between
      ? pairFragilityOf(index, { issue: issue.id, asOf, between }).map(({ change, becomes }) => {
          const words = pairWords(
            { between, relation: becomes },
            (party) => index.partyOf(party).shortName,
          );
          return {
            statement: change.statement.id,
            words: `${change.kind === "without" ? "without" : "by the second reading of"} ${change.statement.id}: ${relationLine(words)}`,
          };
        })
      : [],
  };
}
