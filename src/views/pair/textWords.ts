import { CONTENTS_WORDS, STATUS_WORDS } from "#model/words/codeWords.ts";
import type { Proposal } from "#model/dossier/dossier.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { dateWords, lastDay } from "#model/dossier/edtf.ts";

/** What a text on the table is, in a sentence: whose, from when, how it is known and what replaced it. */
export function textWords(index: DossierIndex, proposal: Proposal, asOf: string): string {
  const { name, sponsor, date, status, contents, supersededBy } = proposal;
  const later = supersededBy && index.proposalOf(supersededBy);
  const isReplaced = later && lastDay(later.date) <= asOf;
  const isYetToCome = lastDay(date) > asOf;
  const origin = `sponsor: ${index.partyOf(sponsor).name}; ${STATUS_WORDS[status].short}, ${dateWords(date)}`;
  const words = [
    isYetToCome ? "not yet on the table on this day" : CONTENTS_WORDS[contents].long,
    isReplaced && `replaced by ${later.name}`,
  ];
  return `${name} (${origin}): ${words.filter(Boolean).join("; ")}.`;
}
