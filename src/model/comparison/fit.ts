import type { Issue, IssueId, OptionId, ProposalId } from "#model/dossier/dossier.ts";
import { clauseOf } from "#model/position/clause.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { type Obstacle, relationToStated } from "./pair.ts";
import type { Position } from "#model/position/position.ts";
import { decidingIn } from "#model/position/stands.ts";

/** What a text, or a reader's draft, would settle: the options that it leaves open, issue by issue. */
export type Deal = ReadonlyMap<IssueId, readonly OptionId[]>;

/** How a deal's clause sits with one position. Steps are to the nearest end; absent on nominal issues. */
export type Fit =
  /** Both are exactly the same one option, and no condition hangs on it. */
  | { readonly kind: "inside" }
  /** They overlap otherwise: one leaves several options open, or the position hangs on a condition. */
  | {
      readonly kind: "could-fit";
      readonly vague: "position" | "clause" | undefined;
      readonly onCondition: boolean;
    }
  | { readonly kind: "outside" | "outside-red-line"; readonly steps: number | undefined }
  | { readonly kind: "unknown"; readonly why: Obstacle | "no-clause" };

/** A text as a deal: its clause on each issue by the date. */
export function dealOf(
  index: DossierIndex,
  { proposal, asOf }: { readonly proposal: ProposalId; readonly asOf: string },
): Deal {
  return new Map(
    index.dossier.issues.flatMap(({ id: issue }) => {
      const clause = clauseOf(index, { proposal, issue, asOf });
      return clause ? [[issue, clause.options] as const] : [];
    }),
  );
}

/** Whether a position rests on clauses of these texts alone, so that they fit it by themselves. */
export function restsOn(position: Position, proposals: readonly ProposalId[]): boolean {
  const deciding = decidingIn(position);
  return (
    deciding.length > 0 &&
    deciding.every(({ proposal }) => proposal !== undefined && proposals.includes(proposal))
  );
}

/** One clause against one position (D20); a clause that is absent settles nothing. */
export function fitOf(
  issue: Issue,
  position: Position,
  clause: readonly OptionId[] | undefined,
): Fit {
  if (!clause) return { kind: "unknown", why: "no-clause" };
  if (position.kind === "silent") return { kind: "unknown", why: position.silence };
  if (position.kind === "mixed") return { kind: "unknown", why: "mixed" };
  const relation = relationToStated(issue, position, { options: clause, conditions: [] });
  if (relation.kind === "cannot-compare" || relation.kind === "same") return { kind: "inside" };
  if (relation.kind === "could-overlap") {
    const [isVague, isClauseVague] = relation.vague;
    return {
      kind: "could-fit",
      vague: isVague ? "position" : isClauseVague ? "clause" : undefined,
      onCondition: position.conditions.length > 0,
    };
  }
  const kind = position.firmness === "red-line" ? "outside-red-line" : "outside";
  return { kind, steps: relation.gap?.nearest };
}
