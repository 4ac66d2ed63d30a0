import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { dateWords } from "#model/dossier/edtf.ts";
import type { Cell } from "#model/position/cell.ts";
import { counted, inSentence, startingSentence } from "#model/text/english.ts";
import { SILENCE_WORDS } from "#model/words/position/positionCodes.ts";
import { isPast, searchedWords, silenceWords, type SilenceWords } from "./silenceWords.ts";

// Each is told of the day of its cell, and is undefined where there is a position.

/** A silence explained: what was found, and in how much or by when. */
export function silenceSentence(index: DossierIndex, cell: Cell): string | undefined {
  const { position, asOf } = cell;
  if (position.kind !== "silent") return undefined;
  const party = index.partyOf(cell.party);
  const isEarlier = isPast(index, asOf);
  const read = `${readWords(index)}, through ${dateWords(index.dossier.recordEnds)}`;
  const counts = isEarlier ? `Nothing said after ${dateWords(asOf)} is counted here` : read;
  switch (position.silence) {
    case "unplaced":
      return `${startingSentence(party)} spoke on this, but took no position that can be placed on the scale. ${counts}.`;
    case "described-by-others":
      return `Nothing from ${inSentence(party)} is on record here, only descriptions by others, and none of them gives it a position: what another party says is never counted, and what a reporter says has to be placeable on the scale. ${counts}.`;
    case "not-a-party":
      return `Not a party to the issue “${index.issueOf(cell.issue).name}”: ${inSentence(party)}.`;
    case "none-found": {
      const where = isEarlier ? ` in ${saidBy(asOf)}` : `: ${read}`;
      return `Nothing by or about ${inSentence(party)} on this was found${where}. Silence is not a position.`;
    }
  }
}

/** A silence as what is not known: "Nothing found. Searched: 19 sources, to 5 Mar 2026." */
export function silenceDoubt(index: DossierIndex, cell: Cell): string | undefined {
  const { position, known, asOf } = cell;
  if (position.kind !== "silent") return undefined;
  const count = known > 0 ? ` (${counted(known, "statement")})` : "";
  const searched = isPast(index, asOf) ? saidBy(asOf) : searchedWords(index);
  return `${SILENCE_WORDS[position.silence].long}${count}. Searched: ${searched}.`;
}

/** A silence that several parties may share: "Nothing found in 19 sources, to 5 Mar 2026". */
export function silenceLine(index: DossierIndex, { position, asOf }: Cell): string | undefined {
  if (position.kind !== "silent") return undefined;
  const { long } = SILENCE_WORDS[position.silence];
  if (position.silence !== "none-found") return long;
  return isPast(index, asOf)
    ? `Nothing said by ${dateWords(asOf)} found`
    : `${long} in ${searchedWords(index)}`;
}

/** As in a cell, where nothing beside it says that sources were read: "19 sources read, to 5 Mar 2026". */
export function silenceAlone(index: DossierIndex, cell: Cell): SilenceWords | undefined {
  const words = silenceWords(index, cell);
  const { position, asOf } = cell;
  const isOfRecord = position.kind === "silent" && position.silence === "none-found";
  if (!words || !isOfRecord || isPast(index, asOf)) return words;
  return { ...words, detail: `${readWords(index)}, to ${dateWords(index.dossier.recordEnds)}` };
}

function readWords({ dossier }: DossierIndex): string {
  return `${counted(dossier.sources.length, "source")} read`;
}

function saidBy(day: string): string {
  return `what was said by ${dateWords(day)}`;
}
