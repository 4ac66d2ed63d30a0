import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { dateWords } from "#model/dossier/edtf.ts";
import type { ChangeDay } from "#model/position/changeDays.ts";
import { cellInSentence } from "./cellWords.ts";
import { counted, listWords } from "#model/text/english.ts";

/** How much of the record there was by a day: "12 of 40 statements were made by 30 Jun 2024, in 9 of 20 sources". */
export function recordByWords({ dossier, byDay }: DossierIndex, asOf: string): string {
  const said = byDay.filter(({ day }) => day <= asOf);
  const sources = new Set(said.map(({ statement }) => statement.source)).size;
  const statements = counted(dossier.statements.length, "statement");
  const were = said.length === 1 ? "was" : "were";
  return `${said.length} of ${statements} ${were} made by ${dateWords(asOf)}, in ${sources} of ${counted(dossier.sources.length, "source")}`;
}

const MOST_NAMED = 3;

/** Whose positions on what changed on a day: "Russia on NATO membership, Ukraine on neutrality and 2 others". */
export function changedWords(index: DossierIndex, { cells }: ChangeDay): string {
  const named = cells
    .slice(0, cells.length > MOST_NAMED ? MOST_NAMED - 1 : MOST_NAMED)
    .map((cell) => cellInSentence(index, cell));
  const rest = cells.length - named.length;
  return listWords([...named, ...(rest > 0 ? [counted(rest, "other")] : [])]);
}
