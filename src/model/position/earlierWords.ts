import type { Statement } from "#model/dossier/dossier.ts";
import { type CellIndex, countUntil } from "#model/dossier/dossierIndex.ts";
import { daysBetween } from "#model/dossier/edtf.ts";
import { knownBy, type Position, type Question, supersededBy } from "./position.ts";
import { openIn } from "./stands.ts";

/** How long ago words may be that still tell how a vaguer restatement was meant. */
const YEAR = 365;

/**
 * The newest words of at most a year before the deciding ones that fix more of what those leave
 * open, with nothing in between that says otherwise. The newest words decide all the same; a vaguer
 * restatement takes nothing back, so the reader is told. Undefined when there are none.
 */
export function moreExactBefore(
  index: CellIndex,
  question: Question,
  position: Position,
): Statement | undefined {
  if (position.kind !== "placed") return undefined;
  const open = new Set(position.options);
  const isSelf = position.voice === "own-words" || position.voice === "told";
  const known = knownBy(index, question);
  // From the newest back, so that a long history is read no further than the words that answer.
  for (const { day, statement } of known
    .slice(0, countUntil(known, position.day, "before"))
    .toReversed()) {
    const { voice, said, stance } = statement;
    if (daysBetween(day, position.day) > YEAR) return undefined;
    if (voice !== (isSelf ? "self" : "reporter") || said === null || !stance) continue;
    if (supersededBy(index, statement, question.asOf)) continue;
    if (!stance.every((option) => open.has(option))) return undefined;
    if (stance.length < open.size) return statement;
  }
  return undefined;
}

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
  const cell = index.statementsIn(question.party, question.issue);
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
