import { besideWords } from "#model/words/qualifierWords.ts";
import type { Issue } from "#model/dossier/dossier.ts";
import { qualifiersOf } from "#model/position/cell.ts";
import type { Position } from "#model/position/position.ts";
import { VOICE_MARK_WORDS } from "#model/words/codeWords.ts";
import { FIRMNESS_WORDS, MIXED, SILENCE_WORDS } from "#model/words/position/positionCodes.ts";
import { standsIn } from "#model/position/stands.ts";
import { stanceWords } from "#model/words/cellWords.ts";

/** The whole position in words, with all that stands beside it: of the record, or of what a reader supposes. */
export function supposedWords(issue: Issue, position: Position): string {
  if (position.kind === "silent") return `${SILENCE_WORDS[position.silence].long}.`;
  const stands = standsIn(position).map(({ options, firmness, voice }) =>
    [
      stanceWords(issue, options),
      VOICE_MARK_WORDS[voice].long,
      FIRMNESS_WORDS[firmness].short,
    ].join(" · "),
  );
  const qualifiers = qualifiersOf(position).filter(({ kind }) => kind !== "mixed");
  const head =
    position.kind === "mixed" ? `${MIXED.long}: ${stands.join("; also: ")}` : stands.join();
  return `${[head, ...besideWords(issue, qualifiers)].join("; ")}.`;
}
