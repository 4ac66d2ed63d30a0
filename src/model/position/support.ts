import { copiesOf } from "#model/dossier/copies.ts";
import type { Statement } from "#model/dossier/dossier.ts";
import type { CellIndex, DatedStatement, DossierIndex } from "#model/dossier/dossierIndex.ts";
import { type Act, actsOf, areOneAct } from "./acts.ts";
import { knownBy, type Question, type Stand, supersededBy } from "./position.ts";

/** What a place on the scale rests on. */
export type Support = {
  /** The independent acts of saying; never empty. */
  readonly acts: readonly Act[];
  /** Every outlet that tells one of them, also as a second copy, each once. */
  readonly outlets: readonly string[];
};

/** The acts that put a party where this stand has it, and who tells them. */
export function supportOf(index: DossierIndex, question: Question, stand: Stand): Support {
  const supporting = supportingOf(index, question, stand);
  const outlets = supporting.flatMap(({ statement }) => outletsOf(index, statement));
  return { acts: actsOf(supporting), outlets: [...new Set(outlets)] };
}

/** Whether all that supports a stand is one act. */
export function restsOnOneAct(index: CellIndex, question: Question, stand: Stand): boolean {
  return areOneAct(supportingOf(index, question, stand));
}

/**
 * The statements that decide a stand, and those before them that say the same or more exactly, back
 * to when the party last said something that excludes it.
 */
function supportingOf(
  index: CellIndex,
  question: Question,
  { deciding, options }: Stand,
): readonly DatedStatement[] {
  const known = knownBy(index, question);
  const [first] = deciding;
  const isDeciding = new Set(deciding);
  const day = known.findLast(({ statement }) => isDeciding.has(statement))?.day ?? question.asOf;
  const supporting: DatedStatement[] = [];
  for (const dated of known.toReversed()) {
    const { stance, voice, said } = dated.statement;
    if (isDeciding.has(dated.statement)) {
      supporting.push(dated);
      continue;
    }
    if (!stance || voice !== first?.voice) continue;
    if (supersededBy(index, dated.statement, question.asOf)) continue;
    if (stance.every((option) => options.includes(option))) supporting.push(dated);
    const isElsewhere = !stance.some((option) => options.includes(option));
    if (isElsewhere && said !== null && dated.day < day) break;
  }
  return supporting;
}

function outletsOf(index: DossierIndex, statement: Statement): readonly string[] {
  const { outlet } = index.sourceOf(statement.source);
  return [outlet, ...copiesOf(index, statement).map((copy) => copy.outlet)];
}
