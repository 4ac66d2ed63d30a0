import { SHELF_WORDS } from "#model/words/codeWords.ts";
import { dateWords } from "#model/dossier/edtf.ts";
import type { ClauseOf, Part } from "./statementPageOf.ts";

/** Whether the statement decides its cell or, if not, which rule leaves it out and where it is shown. */
export function partSentence(part: Part): string {
  if (part.kind === "decides") {
    return part.alone
      ? `This one statement decides the position (${part.rule.id}).`
      : `It decides the cell together with others, by ${part.rule.id}.`;
  }
  if (!part.shelf) return `It does not decide the cell: left out by ${part.rule.id}, as later.`;
  return `It does not decide the cell: left out by ${part.rule.id}. It is shown there under ${SHELF_WORDS[part.shelf].short}.`;
}

/** Which text it is a clause of, and whether a later text has replaced it. */
export function clauseSentence(clause: ClauseOf): string {
  const { proposal, successor, replacedBy, hasSuccessorByThen } = clause;
  const own = `It tells a clause of ${proposal.name} (${dateWords(proposal.date)}).`;
  if (replacedBy)
    return `${own} On this issue ${replacedBy.name} (${dateWords(replacedBy.date)}) has replaced it.`;
  if (successor && hasSuccessorByThen)
    return `${own} ${successor.name} (${dateWords(successor.date)}) followed it, but has no clause on this issue on record, so the earlier one stands.`;
  if (successor)
    return `${own} ${successor.name} (${dateWords(successor.date)}) came after the date shown.`;
  return `${own} No later version of it is on record.`;
}
