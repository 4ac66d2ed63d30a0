import { remembered } from "#model/text/order.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import type { Line } from "./linesOf.ts";
import { rowOf, type StatementRow } from "./rowOf.ts";
import type { Group } from "./statementsOf.ts";

/** A line with all that it shows, and an id that stays with it wherever it moves. */
export type TableLine =
  | { readonly kind: "group"; readonly id: string; readonly group: Group }
  | { readonly kind: "statement" | "detail"; readonly id: string; readonly row: StatementRow };

/** The lines of the table, made when they are shown. */
export type TableLines = {
  readonly count: number;
  /** Whether all are to be in the page, rather than those in view. */
  readonly isWhole: boolean;
  /** The statements that the lines show: the same for as long as only rows are opened and groups closed. */
  readonly statements: Uint32Array;
  readonly lineAt: (at: number) => TableLine | undefined;
  /** A number that stays with a line wherever it moves. */
  readonly keyAt: (at: number) => number;
};

export const groupLineId = ({ id }: Group) => `group ${id}`;

export function tableLineOf(
  index: DossierIndex,
  groups: readonly Group[],
  { kind, at }: Line,
): TableLine | undefined {
  if (kind === "group") {
    const group = groups[at];
    return group && { kind, id: groupLineId(group), group };
  }
  const row = rowOf(index, at);
  if (!row) return undefined;
  const { id } = row.statement;
  if (kind === "detail") return { kind, id: `detail ${id}`, row };
  return statementLine(row);
}

const statementLine = remembered((row: StatementRow): TableLine => ({
  kind: "statement",
  id: row.statement.id,
  row,
}));
