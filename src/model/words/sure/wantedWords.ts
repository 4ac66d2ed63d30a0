import type { Backing, Weakness } from "#model/comparison/wanted.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { saidWords, sayerWords } from "../cellWords.ts";
import { MIXED } from "#model/words/position/positionCodes.ts";
import { QUALIFIER_WORDS } from "../qualifierWords.ts";
import { capitalised, inSentence, possessive } from "#model/text/english.ts";

/** Why a curator would look for more; where a cell says the same, in its words. */
export const WEAKNESS_WORDS: Readonly<Record<Weakness, string>> = {
  silent: "nothing that can be placed",
  mixed: MIXED.short,
  "one-act": "one act of saying",
  "no-first-hand": "no issuing body or agency tells it",
  retold: QUALIFIER_WORDS.retold.short,
  "earlier-draft": "a draft whose later text is unpublished",
  old: QUALIFIER_WORDS["over-a-year-old"].short,
  "relation-rests-on-it": "the issue’s words rest on it",
};

/** What a curator would look for to make a cell better known. */
export function lookForWords(index: DossierIndex, { cell, weaknesses }: Backing): string {
  const party = index.partyOf(cell.party);
  const { position, stands } = cell;
  const [first] = stands.flatMap(({ deciding }) => deciding);
  const own = possessive(inSentence(party));
  if (position.kind === "silent" || !first) return `Any word of ${own} own on this, with its day.`;
  if (position.earlierDraft)
    return `The text of what followed ${position.earlierDraft.name}, or ${own} own words on this since.`;
  const act = `${sayerWords(index, first)}, ${saidWords(index, [first])}`;
  if (position.kind === "mixed") return `The whole of what was said on one day: ${act}.`;
  const better = weaknesses.includes("no-first-hand") || weaknesses.includes("retold");
  return better
    ? `An issuing body’s or an agency’s account of what decides it (${act}), or ${own} words of another day.`
    : `${capitalised(own)} words of another day.`;
}
