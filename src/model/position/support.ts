import { copiesOf } from "#model/dossier/copies.ts";
import type { Statement } from "#model/dossier/dossier.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { type Act, actsOf } from "./acts.ts";
import { knownBy, type Question, type Stand, supersededBy } from "./position.ts";

/** What a place on the scale rests on. */
export type Support = {
  /** The independent acts of saying; never empty. */
  readonly acts: readonly Act[];
  /** Every outlet that tells one of them, also as a second copy, each once. */
  readonly outlets: readonly string[];
};

/**
 * The acts that put a party where this stand has it: those that decide, and those before them that
 * say the same or more exactly, back to when the party last said something that excludes it.
 */
export function supportOf(index: DossierIndex, question: Question, stand: Stand): Support {
  const { deciding, options } = stand;
  const [first] = deciding;
  const day = first ? index.statementOf(first.id).day : question.asOf;
  const isDeciding = new Set(deciding);
  const supporting = [];
  for (const dated of knownBy(index, question).toReversed()) {
    const { stance, voice, said } = dated.statement;
    if (isDeciding.has(dated.statement)) {
      supporting.push(dated);
      continue;
    }
    if (!stance || voice !== first?.voice || supersededBy(index, dated.statement, question.asOf))
      continue;
    if (stance.every((option) => options.includes(option))) supporting.push(dated);
    const isElsewhere = !stance.some((option) => options.includes(option));
    if (isElsewhere && said !== null && dated.day < day) break;
  }
  const outlets = supporting.flatMap(({ statement }) => outletsOf(index, statement));
  return { acts: actsOf(supporting), outlets: [...new Set(outlets)] };
}

function outletsOf(index: DossierIndex, statement: Statement): readonly string[] {
  const { outlet } = index.sourceOf(statement.source);
  return [outlet, ...copiesOf(index, statement).map((copy) => copy.outlet)];
}
