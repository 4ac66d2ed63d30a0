import { QUALIFIER_WORDS } from "#model/words/qualifierWords.ts";
import type { Statement } from "#model/dossier/dossier.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { lastDay } from "#model/dossier/edtf.ts";
import { isOld } from "#model/position/cell.ts";
import { supersededBy } from "#model/position/position.ts";
import { decidingIn, type RecordedPosition } from "#model/position/stands.ts";
import { lengthWords } from "#model/words/cellWords.ts";

/** What travels with a clause: its age, and whether a later text has replaced it. */
export function clauseQualifiers(
  index: DossierIndex,
  position: RecordedPosition,
  asOf: string,
): readonly string[] {
  const [clause] = decidingIn(position);
  const later = clause && supersededBy(index, clause, asOf);
  return [
    isOld(position) && `${lengthWords(position.age)} old`,
    later
      ? `superseded by ${later.name}`
      : isReplaced(index, clause, asOf) && QUALIFIER_WORDS["earlier-draft"].long,
    position.lowConfidence && QUALIFIER_WORDS.retold.short,
  ].filter((words) => typeof words === "string");
}

function isReplaced(index: DossierIndex, clause: Statement | undefined, asOf: string): boolean {
  const next = clause?.proposal && index.proposalOf(clause.proposal).supersededBy;
  return next !== undefined && lastDay(index.proposalOf(next).date) <= asOf;
}
