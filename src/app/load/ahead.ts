import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { cellChangeDays } from "#model/position/changeDays.ts";
import { rowOf } from "#model/position/cell.ts";
import { secondIndexOf } from "#model/position/secondCoding.ts";
import { breath } from "./breath.ts";

/**
 * Works out on each of several days what a page asks of the whole record at once: where all stand, and when that
 * changed. Between two issues the browser answers; what is derived stays known.
 */
export async function workOutAhead(index: DossierIndex, days: ReadonlySet<string>): Promise<void> {
  const { parties: all, issues } = index.dossier;
  const parties = all.map(({ id }) => id);
  secondIndexOf(index);
  await breath();
  for (const { id: issue } of issues) {
    for (const asOf of days) rowOf(index, { issue, asOf, parties });
    for (const party of parties) cellChangeDays(index, { party, issue });
    await breath();
  }
}
