import type { IssueId, PartyId } from "#model/dossier/dossier.ts";
import type { CellIndex } from "#model/dossier/dossierIndex.ts";
import { type Position, positionOf } from "./position.ts";

/** A party to an issue and where it stands there. */
export type Standpoint = { readonly party: PartyId; readonly position: Position };

export type RowQuestion = {
  readonly issue: IssueId;
  readonly asOf: string;
  /** Those in view; of them, only the parties to the issue count. */
  readonly parties: readonly PartyId[];
};

/** The positions of those in view who are parties to the issue, in the order given. */
export function rowOf(
  index: CellIndex,
  { issue, asOf, parties }: RowQuestion,
): readonly Standpoint[] {
  const concerned = index.issueOf(issue).parties;
  return parties
    .filter((party) => !concerned || concerned.includes(party))
    .map((party) => ({ party, position: positionOf(index, { party, issue, asOf }) }));
}
