import { EARLIER_DRAFT, RETOLD } from "#model/words/qualifierWords.ts";
import type { Statement } from "#model/dossier/dossier.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { lastDay } from "#model/dossier/edtf.ts";
import { supersededBy } from "#model/position/position.ts";
import { ageWords } from "#model/words/positionWords.ts";
import { decidingIn, type RecordedPosition } from "#model/position/stands.ts";

/** What travels with a clause: its age, and whether a later text has replaced it. */
export function clauseQualifiers(
  index: DossierIndex,
  position: RecordedPosition,
  asOf: string,
): readonly string[] {
  const [clause] = decidingIn(position);
  const later = clause && supersededBy(index, clause, asOf);
  return [
    ageWords(position.age),
    later ? `superseded by ${later.name}` : isReplaced(index, clause, asOf) && EARLIER_DRAFT,
    position.lowConfidence && RETOLD,
  ].filter((words) => typeof words === "string");
}

function isReplaced(index: DossierIndex, clause: Statement | undefined, asOf: string): boolean {
  const next = clause?.proposal && index.proposalOf(clause.proposal).supersededBy;
  return next !== undefined && lastDay(index.proposalOf(next).date) <= asOf;
}
