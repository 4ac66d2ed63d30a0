import { copiesOf } from "#model/dossier/copies.ts";
import type { Statement } from "#model/dossier/dossier.ts";
import {
  type CellIndex,
  countUntil,
  type DatedStatement,
  type DossierIndex,
} from "#model/dossier/dossierIndex.ts";
import { type Act, actsOf, areOneAct, areSurelyTwoActs } from "./acts.ts";
import { type Question, type Stand, supersededBy } from "./position.ts";

/** What a place on the scale rests on. */
export type Support = {
  /** The independent acts of saying; never empty. */
  readonly acts: readonly Act[];
  /** Every outlet that tells one of them, also as a second copy, each once. */
  readonly outlets: readonly string[];
};

/** The acts that put a party where this stand has it, and who tells them. */
export function supportOf(index: DossierIndex, question: Question, stand: Stand): Support {
  const supporting = [...supportingOf(index, question, stand)];
  const outlets = supporting.flatMap(({ statement }) => outletsOf(index, statement));
  return { acts: actsOf(supporting), outlets: [...new Set(outlets)] };
}

/** Whether all that supports a stand is one act; a long history is read no further than it takes to know. */
export function restsOnOneAct(index: CellIndex, question: Question, stand: Stand): boolean {
  const read: DatedStatement[] = [];
  for (const dated of supportingOf(index, question, stand)) {
    if (read.some((other) => areSurelyTwoActs(other, dated))) return false;
    read.push(dated);
  }
  return areOneAct(read);
}

/**
 * The statements that decide a stand, and those before them that say the same or more exactly, back
 * to when the party last said something that excludes it; newest first.
 */
function* supportingOf(
  index: CellIndex,
  { party, issue, asOf }: Question,
  { deciding, options }: Stand,
): Generator<DatedStatement> {
  const cell = index.statementsIn(party, issue);
  const [first] = deciding;
  const isDeciding = new Set(deciding);
  let day: string | undefined;
  for (let at = countUntil(cell, asOf) - 1; at >= 0; at -= 1) {
    const dated = cell[at];
    if (!dated) return;
    const { stance, voice, said } = dated.statement;
    if (isDeciding.has(dated.statement)) {
      day ??= dated.day;
      yield dated;
      continue;
    }
    if (!stance || voice !== first?.voice || supersededBy(index, dated.statement, asOf)) continue;
    if (stance.every((option) => options.includes(option))) yield dated;
    const isElsewhere = !stance.some((option) => options.includes(option));
    if (isElsewhere && said !== null && day !== undefined && dated.day < day) return;
  }
}

function outletsOf(index: DossierIndex, statement: Statement): readonly string[] {
  const { outlet } = index.sourceOf(statement.source);
  return [outlet, ...copiesOf(index, statement).map((copy) => copy.outlet)];
}
