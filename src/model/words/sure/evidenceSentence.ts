import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import type { Cell } from "#model/position/cell.ts";
import type { Stand } from "#model/position/position.ts";
import { decidingIn, outletsOf } from "#model/position/stands.ts";
import { supportOf } from "#model/position/support.ts";
import { listWords, possessive, startingSentence } from "#model/text/english.ts";
import { firmnessWords, saidWords, stanceWords, voiceWords } from "../cellWords.ts";
import { silenceSentence } from "#model/words/silence/silenceSentence.ts";
import { supportWords } from "./supportWords.ts";

/** Said of a position that no single change would put elsewhere. */
export const HOLDS =
  "It holds under every single change: no one act of saying left out, and no second reading, would put it elsewhere.";

/** A cell in a sentence: how firmly, in whose words and since when; of a silent party, why it has no position. */
export function evidenceSentence(index: DossierIndex, cell: Cell): string {
  const { position, stands } = cell;
  const party = index.partyOf(cell.party);
  const issue = index.issueOf(cell.issue);
  if (position.kind === "silent") return silenceSentence(index, cell) ?? "";
  const how = (stand: Stand) =>
    [...firmnessWords(stand), voiceWords(stand.voice, outletsOf(index, stand))].join(", ");
  const decided = `Deciding words: ${saidWords(index, decidingIn(position))}.`;
  if (position.kind === "placed") {
    return `${possessive(startingSentence(party))} position: ${how(position)}. ${decided}`;
  }
  const said = stands.map((stand) => `${stanceWords(issue, stand.options)} (${how(stand)})`);
  return `${startingSentence(party)} said things on one day that share no option: ${listWords(said)}. ${decided}`;
}

/** By how many acts, told by whom, each place is supported. */
export function supportNotes(index: DossierIndex, cell: Cell): readonly string[] {
  const issue = index.issueOf(cell.issue);
  return cell.stands.map((stand) => {
    const words = supportWords(supportOf(index, cell, stand));
    return cell.stands.length > 1 ? `${stanceWords(issue, stand.options)}: ${words}` : words;
  });
}
