import { pairsOf } from "#model/text/order.ts";
import type { IssueId, PartyId } from "#model/dossier/dossier.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { cellOf } from "#model/position/cell.ts";
import { setsKey } from "#model/position/stands.ts";
import type { Position } from "#model/position/position.ts";
import { inDossierOrder } from "#model/position/viewed.ts";
import { type Between, kindOf, type PartyMove } from "./moves.ts";
import { type Comparison, type Gap, relationOf } from "./pair.ts";

type Turn = Extract<PartyMove, { relation: unknown }>["kind"];

/** How the distance of two parties changed; nothing but "closer" and "further" is a change of it. */
type PairChange =
  /** By so many steps at least and at most. */
  | { readonly kind: "closer" | "further"; readonly least: number; readonly most: number }
  /** A party moved, but in which direction cannot be told; always so on a nominal issue. */
  | { readonly kind: "moved" }
  /** Neither moved: what is known of the distance changed, since a party became vaguer or clearer. */
  | { readonly kind: "gap-less-known" | "gap-better-known" | "gap-known-otherwise" }
  | { readonly kind: "no-change" };

export type PairMove = {
  readonly issue: IssueId;
  readonly between: readonly [PartyId, PartyId];
  readonly before: Comparison;
  readonly after: Comparison;
  /** What became of either party's set; undefined where it is the same. */
  readonly turns: readonly [Turn | undefined, Turn | undefined];
  readonly change: PairChange;
};

/** Every pair that can be compared at both dates (D23). */
export function pairMovesOf(index: DossierIndex, dates: Between): readonly PairMove[] {
  const { parties, issues } = inDossierOrder(index, dates);
  const pairs = pairsOf(parties);
  return issues.flatMap((id) => {
    const issue = index.issueOf(id);
    const positionOn = (party: PartyId, asOf: string) =>
      cellOf(index, { party, issue: id, asOf }).position;
    return pairs.flatMap((between) => {
      const [a, b] = between;
      const was = [positionOn(a, dates.from), positionOn(b, dates.from)] as const;
      const is = [positionOn(a, dates.to), positionOn(b, dates.to)] as const;
      const before = relationOf(issue, was);
      const after = relationOf(issue, is);
      if (before.kind === "cannot-compare" || after.kind === "cannot-compare") return [];
      const turns = [turnOf(was[0], is[0]), turnOf(was[1], is[1])] as const;
      return [{ issue: id, between, before, after, turns, change: changeOf(before, after, turns) }];
    });
  });
}

function turnOf(before: Position, after: Position): Turn | undefined {
  return setsKey(before) === setsKey(after) ? undefined : kindOf(before, after);
}

/** A pair has come closer only if a party moved, and if the most that can be between them now is less than the least before. */
function changeOf(before: Comparison, after: Comparison, turns: PairMove["turns"]): PairChange {
  if (turns.every((turn) => turn === undefined)) return { kind: "no-change" };
  if (!turns.includes("moved")) return { kind: knowledgeOf(before, after, turns) };
  if (!before.gap || !after.gap) return { kind: "moved" };
  const closer = lessBy(before.gap, after.gap);
  if (closer.least > 0) return { kind: "closer", ...closer };
  const further = lessBy(after.gap, before.gap);
  if (further.least > 0) return { kind: "further", ...further };
  return { kind: closer.most === 0 && further.most === 0 ? "no-change" : "moved" };
}

/** How many steps fewer the second gap surely has, and how many it may have. */
function lessBy(gap: Gap, than: Gap) {
  return { least: gap.nearest - than.farthest, most: gap.farthest - than.nearest };
}

function knowledgeOf(before: Comparison, after: Comparison, turns: PairMove["turns"]) {
  const same =
    before.kind === after.kind &&
    before.gap?.nearest === after.gap?.nearest &&
    before.gap?.farthest === after.gap?.farthest;
  if (same) return "no-change";
  const kinds = new Set(turns.filter((turn) => turn !== undefined));
  if (kinds.size > 1) return "gap-known-otherwise";
  if (kinds.has("vaguer")) return "gap-less-known";
  return kinds.has("clearer") ? "gap-better-known" : "gap-known-otherwise";
}
