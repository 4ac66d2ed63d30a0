import type { VoiceMark } from "#model/dossier/codes.ts";
import type { Issue, OptionId, PartyId } from "#model/dossier/dossier.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import type { Cell } from "#model/position/cell.ts";
import { type Tone, toneOf } from "#model/position/tone.ts";
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

/** An option as a lane shows it. */
export type Piece = {
  readonly option: OptionId;
  /** The colour of its place; undefined where the party rules it out. */
  readonly tone: Tone | undefined;
  /** The band begins, or ends, with it. */
  readonly opens: boolean;
  readonly closes: boolean;
  /** The side on which it ends at a red line: at a pole there is nothing beyond to rule out. */
  readonly redLine: "start" | "end" | "both" | undefined;
};

/** A lane from pole to pole, option by option. */
export function piecesOf({ scale, options }: Issue, lane: Lane): readonly Piece[] {
  const isOpen = (place: number) => lane.options.some((id) => id === options[place]?.id);
  return options.map(({ id }, place) => {
    const isIn = isOpen(place);
    const opens = isIn && !isOpen(place - 1);
    const closes = isIn && !isOpen(place + 1);
    const before = lane.redLine && opens && place > 0;
    const after = lane.redLine && closes && place < options.length - 1;
    return {
      option: id,
      tone: isIn ? toneOf({ scale, options }, place) : undefined,
      opens,
      closes,
      redLine: before ? (after ? "both" : "start") : after ? "end" : undefined,
    };
  });
}

/** Where the words of a lane have room below its band: from the band's start, or back from its end. */
export function wordsPlace(
  { options }: Issue,
  lane: Pick<Lane, "options">,
): { readonly from: "start" | "end"; readonly at: number } {
  const isIn = ({ id }: Issue["options"][number]) => lane.options.includes(id);
  const first = options.findIndex(isIn);
  const beyond = options.length - 1 - options.findLastIndex(isIn);
  return first <= beyond ? { from: "start", at: first } : { from: "end", at: beyond };
}
