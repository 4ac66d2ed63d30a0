import type { Issue, PartyId } from "#model/dossier/dossier.ts";
import type { Row } from "#model/position/cell.ts";
import { isOnRecord, openIn } from "#model/position/stands.ts";

export type CommonGround = {
  /** What all on record leave open, in the order of the scale; may be empty. */
  readonly options: Issue["options"];
  readonly optionCount: number;
  /** How many options each party on record leaves open: vagueness widens common ground. */
  readonly openness: readonly { readonly party: PartyId; readonly options: number }[];
  readonly silent: readonly PartyId[];
};

/**
 * D19: the common ground on an issue; absent while nobody is on record. A party of mixed signals
 * leaves open what any of its stands does.
 */
export function commonGroundOf(issue: Issue, row: Row): CommonGround | undefined {
  const recorded = row.filter(({ position }) => isOnRecord(position));
  if (recorded.length === 0) return undefined;
  const open = recorded.map(({ party, position }) => ({ party, options: openIn(position) }));
  return {
    options: issue.options.filter(({ id }) => open.every(({ options }) => options.has(id))),
    optionCount: issue.options.length,
    openness: open.map(({ party, options }) => ({ party, options: options.size })),
    silent: row.filter(({ position }) => !isOnRecord(position)).map(({ party }) => party),
  };
}
