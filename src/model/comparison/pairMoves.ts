import { pairsOf } from "#model/text/order.ts";
import type { IssueId, PartyId } from "#model/dossier/dossier.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { inDossierOrder } from "#model/position/viewed.ts";
import type { Between } from "./moves.ts";
import { type Comparison, pairOf } from "./pair.ts";

/** "changed" is for nominal issues, where there is no nearer or further: their words changed. */
type PairChange =
  | { readonly kind: "closer" | "further"; readonly steps: number }
  | { readonly kind: "no-change" | "changed" };

export type PairMove = {
  readonly issue: IssueId;
  readonly between: readonly [PartyId, PartyId];
  readonly before: Comparison;
  readonly after: Comparison;
  readonly change: PairChange;
};

/** Every pair that can be compared at both dates (D14), by its nearest gap. */
export function pairMovesOf(index: DossierIndex, dates: Between): readonly PairMove[] {
  const { parties, issues } = inDossierOrder(index, dates);
  const pairs = pairsOf(parties);
  return issues.flatMap((issue) =>
    pairs.flatMap((between) => {
      const before = pairOf(index, { issue, between, asOf: dates.from });
      const after = pairOf(index, { issue, between, asOf: dates.to });
      if (before.kind === "cannot-compare" || after.kind === "cannot-compare") return [];
      return [{ issue, between, before, after, change: changeOf(before, after) }];
    }),
  );
}

function changeOf(before: Comparison, after: Comparison): PairChange {
  if (!before.gap || !after.gap) {
    return { kind: before.kind === after.kind ? "no-change" : "changed" };
  }
  const steps = before.gap.nearest - after.gap.nearest;
  if (steps === 0) return { kind: "no-change" };
  return { kind: steps > 0 ? "closer" : "further", steps: Math.abs(steps) };
}
