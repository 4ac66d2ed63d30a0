import type { Statement } from "#model/dossier/dossier.ts";
import type { CellIndex } from "#model/dossier/dossierIndex.ts";
import { knownBy, type Position, type Question, supersededBy } from "./position.ts";
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
  const known = knownBy(index, question).filter(
    ({ day, statement: { voice, said, stance, confidence } }) =>
      voice === "self" && said !== null && stance && confidence === 3 && day < position.day,
  );
  const standing = known.filter(({ statement }) => !supersededBy(index, statement, question.asOf));
  const newest = standing.at(-1)?.day;
  const open = openIn(position);
  const those = standing.filter(({ day }) => day === newest).map(({ statement }) => statement);
  return those.some(({ stance }) => stance?.some((option) => open.has(option))) ? [] : those;
}
