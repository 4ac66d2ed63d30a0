import type { Statement } from "#model/dossier/dossier.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { voiceMarkOf } from "#model/position/position.ts";
import { fateOf } from "#model/position/texts.ts";
import { firmnessWords, stanceWords, voiceWords } from "#model/words/cellWords.ts";
import { unplacedWords } from "#model/words/unplacedWords.ts";
import { CONFIDENCE_WORDS, NO_POSITION } from "#model/words/codeWords.ts";
import { QUALIFIER_WORDS, supersededWords } from "#model/words/qualifierWords.ts";

/** How a statement was coded, and what weakens it, in a line: "Along the river, demand, as told by The Gazette, second-hand". */
export function codedAsWords(index: DossierIndex, statement: Statement): string {
  const { stance, unplaced, conditionalOn, proposal, confidence, alt } = statement;
  const issue = index.issueOf(statement.issue);
  const { outlet } = index.sourceOf(statement.source);
  const fate = fateOf(index, statement, index.dossier.asOf);
  const place = stance
    ? [stanceWords(issue, stance), ...firmnessWords(statement)]
    : [`${NO_POSITION} (${unplacedWords(unplaced)})`];
  return [
    ...place,
    conditionalOn && `on condition: ${conditionalOn}`,
    voiceWords(voiceMarkOf(statement), [outlet]),
    proposal && `clause of ${index.proposalOf(proposal).name}`,
    fate?.kind === "superseded" && supersededWords(fate.by),
    fate?.kind === "earlier-draft" && QUALIFIER_WORDS["earlier-draft"].long,
    confidence < 3 && CONFIDENCE_WORDS[confidence].short,
    alt && `could also be read as: ${stanceWords(issue, alt)}`,
  ]
    .filter((words) => typeof words === "string")
    .join(", ");
}
