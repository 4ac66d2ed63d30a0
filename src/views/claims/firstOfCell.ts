import { cellId } from "#model/position/cell.ts";
import type { ClaimPair } from "./claimPairsOf.ts";

/** The id of a cell for the first pair that links to it; an id stands once on a page. */
export function firstOfCell(pairs: readonly ClaimPair[]): ReadonlyMap<ClaimPair, string> {
  const first = new Map<string, ClaimPair>();
  for (const pair of pairs) {
    const id = cellId({ party: pair.about.id, issue: pair.issue.id });
    if (!first.has(id)) first.set(id, pair);
  }
  return new Map([...first].map(([id, pair]) => [pair, id]));
}
