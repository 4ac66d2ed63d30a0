import type { DatedStatement } from "#model/dossier/dossierIndex.ts";
import { firstDay } from "#model/dossier/edtf.ts";
import type { Span } from "./timeAxis.ts";

/** The days on which a statement may have been made; of an undated one, only the last of them is known. */
export function saidOf({ statement: { said }, day }: DatedStatement): Span {
  const first = said === null ? day : firstDay(said);
  return { first: first < day ? first : day, last: day };
}
