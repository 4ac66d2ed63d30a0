import type { Statement } from "#model/dossier/dossier.ts";
import { type CellIndex, countUntil } from "#model/dossier/dossierIndex.ts";
import { type Position, type Question, supersededBy } from "./position.ts";
import { openIn } from "./stands.ts";

/**
 * Where a position rests on retellings alone: the party's own words of the newest earlier day that is
 * fully known, if they share no option with it (C19). The position stays; both are shown.
 */
export function betterKnownBefore(
  index: CellIndex,
  question: Question,
  position: Position,
): readonly Statement[] {
  if (position.kind === "silent" || !position.lowConfidence) return [];
  const cell = index.cellOf(question.party, question.issue);
  const open = openIn(position);
  const those: Statement[] = [];
  let newest: string | undefined;
  // From the newest back, and no further than the day that is asked for.
  for (let at = countUntil(cell, position.day, "before") - 1; at >= 0; at -= 1) {
    const dated = cell[at];
    if (!dated || (newest !== undefined && dated.day < newest)) break;
    const { voice, said, stance, confidence } = dated.statement;
    if (voice !== "self" || said === null || !stance || confidence < 3) continue;
    if (supersededBy(index, dated.statement, question.asOf)) continue;
    if (stance.some((option) => open.has(option))) return [];
    newest = dated.day;
    those.push(dated.statement);
  }
  return those.toReversed();
}
