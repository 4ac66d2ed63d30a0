import type { IssueId } from "#model/dossier/dossier.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { type Cell, cellOf } from "#model/position/cell.ts";
import { clausePosition } from "#model/position/clause.ts";
import type { Position } from "#model/position/position.ts";
import type { Side } from "./sidesOf.ts";

/** Where a side stands on an issue: a party by its cell, a text by its newest clause. */
export type Column = {
  readonly side: Side;
  readonly asOf: string;
  readonly position: Position;
  /** Undefined for a text. */
  readonly cell: Cell | undefined;
};

export function columnOf(
  index: DossierIndex,
  side: Side,
  { issue, asOf }: { readonly issue: IssueId; readonly asOf: string },
): Column {
  if (side.kind === "proposal") {
    const position = clausePosition(index, { proposal: side.id, issue, asOf });
    return { side, asOf, position, cell: undefined };
  }
  const cell = cellOf(index, { party: side.id, issue, asOf });
  return { side, asOf, position: cell.position, cell };
}
