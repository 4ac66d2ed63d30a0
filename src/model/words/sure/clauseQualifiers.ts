import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { isOld } from "#model/position/cell.ts";
import { decidingIn, type RecordedPosition } from "#model/position/stands.ts";
import { fateOf } from "#model/position/texts.ts";
import { lengthWords } from "#model/words/cellWords.ts";
import { QUALIFIER_WORDS, supersededWords } from "#model/words/qualifierWords.ts";

/** What travels with a clause: its age, and whether a later text has replaced it. */
export function clauseQualifiers(
  index: DossierIndex,
  position: RecordedPosition,
  asOf: string,
): readonly string[] {
  const [clause] = decidingIn(position);
  const fate = clause && fateOf(index, clause, asOf);
  return [
    isOld(position) && `${lengthWords(position.age)} old`,
    fate?.kind === "superseded" && supersededWords(fate.by),
    fate?.kind === "earlier-draft" && QUALIFIER_WORDS["earlier-draft"].long,
    position.lowConfidence && QUALIFIER_WORDS.retold.short,
  ].filter((words) => typeof words === "string");
}
