import type { VoiceMark } from "#model/dossier/codes.ts";
import type { Issue, OptionId, PartyId } from "#model/dossier/dossier.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import type { Cell } from "#model/position/cell.ts";
import { saidShort } from "#model/words/cellWords.ts";
import { besideWords } from "#model/words/qualifierWords.ts";
import { sentenceOf, type StandSentence } from "#model/words/cellWords.ts";
import { pathOf } from "#state/route.ts";

/** One band on the scale and the words beside it. */
export type Lane = {
  readonly key: string;
  readonly party: PartyId;
  readonly name: string;
  /** A party of mixed signals has a lane for each. */
  readonly isAgain: boolean;
  readonly options: readonly OptionId[];
  readonly voice: VoiceMark;
  readonly redLine: boolean;
  /** Over a year old on the date shown. */
  readonly old: boolean;
  readonly sentence: StandSentence;
  readonly said: string;
  /** What weakens or qualifies it and is not in the sentence, each in a few words. */
  readonly qualifiers: readonly string[];
  /** The evidence of the cell. */
  readonly path: string;
  /** Where the focus returns from the evidence; on the first lane of a cell only. */
  readonly cell: string | undefined;
};

/** A lane for each place that a party on record takes: none of a silent one, several of mixed signals. */
export function lanesOf(index: DossierIndex, issue: Issue, cell: Cell): readonly Lane[] {
  const { party, id, stands, qualifiers, isOld } = cell;
  const beside = qualifiers.filter(({ kind }) => kind !== "on-a-condition");
  return stands.map((stand, at) => ({
    key: `${party}-${at}`,
    party,
    name: index.partyOf(party).shortName,
    isAgain: at > 0,
    options: stand.options,
    voice: stand.voice,
    redLine: stand.firmness === "red-line",
    old: isOld,
    sentence: sentenceOf(issue, stand),
    said: saidShort(index, stand.deciding),
    qualifiers: besideWords(issue, beside),
    path: pathOf({ view: "evidence", party, issue: issue.id }),
    cell: at === 0 ? id : undefined,
  }));
}
