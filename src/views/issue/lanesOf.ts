import { besideWords, EARLIER_DRAFT, supersededWords } from "#model/words/qualifierWords.ts";
import type { Issue, OptionId, ProposalId } from "#model/dossier/dossier.ts";
import { clauseOf } from "#model/position/clause.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import type { Cell } from "#model/position/cell.ts";
import type { VoiceMark } from "#model/dossier/codes.ts";
import { listWords } from "#model/text/english.ts";
import { fateOf, isStanding } from "#model/position/texts.ts";
import { pathOf } from "#state/route.ts";
import { fullMetaOf, stanceWords } from "#model/words/cellWords.ts";

/** One band on the scale and the words beside it. */
export type Lane = {
  readonly key: string;
  readonly options: readonly OptionId[];
  /** Whose words carry it; "text" for a text on the table, which no party holds. */
  readonly mark: VoiceMark | "text";
  readonly redLine: boolean;
  /** Over a year old on the date shown. */
  readonly old: boolean;
  /** The party, or all the texts. */
  readonly name: string;
  /** The texts on the table that say the same; none on a party's lane. */
  readonly texts: readonly LaneText[];
  /** Replaced by a later text. */
  readonly superseded: boolean;
  /** What is left open, in words. */
  readonly stance: string;
  /** Firmness, voice and date; empty for texts. */
  readonly meta: string;
  /** What weakens or qualifies it, each in a few words. */
  readonly qualifiers: readonly string[];
  /** Statements on record; undefined on all lanes of a cell but its first, and for texts. */
  readonly statements: number | undefined;
  /** The evidence of the cell. */
  readonly path: string;
  /** Where the focus returns from the evidence; on the first lane of a cell only. */
  readonly cell: string | undefined;
};

type LaneText = {
  readonly id: ProposalId;
  readonly name: string;
  /** How it is known. */
  readonly status: string;
  /** What became of it; undefined when it stands. */
  readonly caution: string | undefined;
  /** Where its words are. */
  readonly path: string;
};

export type Facts = { readonly issue: Issue; readonly asOf: string };

/** A lane for each place that a party on record takes: one, or several when its signals are mixed. */
export function partyLanesOf(
  index: DossierIndex,
  issue: Issue,
  { party, id, stands, qualifiers, known, isOld }: Cell,
): readonly Lane[] {
  const { name } = index.partyOf(party);
  return stands.map((stand, at) => ({
    key: `${party}-${at}`,
    options: stand.options,
    mark: stand.voice,
    redLine: stand.firmness === "red-line",
    old: isOld,
    texts: [],
    superseded: false,
    name: at === 0 ? name : `${name}, also`,
    stance: stanceWords(issue, stand.options),
    meta: fullMetaOf(index, stand),
    qualifiers: besideWords(issue, qualifiers),
    statements: at === 0 ? known : undefined,
    path: pathOf({ view: "evidence", party, issue: issue.id }),
    cell: at === 0 ? id : undefined,
  }));
}

/**
 * A lane for each clause that texts on the table have on the issue, with all the texts that have it:
 * first those that stand, then what a later text has replaced. All texts, or those chosen.
 */
export function textLanesOf(
  index: DossierIndex,
  { issue, asOf }: Facts,
  chosen: readonly ProposalId[] | undefined,
): readonly Lane[] {
  const lanes = new Map<string, Lane>();
  for (const proposal of index.dossier.proposals) {
    const { id, name, sponsor, status } = proposal;
    const clause = clauseOf(index, { proposal: id, issue: issue.id, asOf });
    if (!clause || (chosen && !chosen.includes(id))) continue;
    const fate = fateOf(index, clause.statements[0], asOf);
    const superseded = fate?.kind === "superseded" || !isStanding(index, proposal, asOf);
    const path = pathOf({ view: "evidence", party: sponsor, issue: issue.id });
    const caution = fate && (superseded ? supersededWords(fate.by) : EARLIER_DRAFT.long);
    const key = `text-${superseded ? "superseded-" : ""}${clause.options.join("-")}`;
    const lane = lanes.get(key) ?? {
      ...TEXT_LANE,
      key,
      superseded,
      options: clause.options,
      name: "",
      stance: stanceWords(issue, clause.options),
      path,
    };
    const texts = [...lane.texts, { id, name, status, caution, path }];
    lanes.set(key, { ...lane, texts, name: listWords(texts.map((text) => text.name)) });
  }
  return [...lanes.values()].toSorted((a, b) => Number(a.superseded) - Number(b.superseded));
}

/** What all lanes of texts have in common: no party holds them. */
const TEXT_LANE = {
  mark: "text",
  redLine: false,
  old: false,
  meta: "",
  qualifiers: [],
  texts: [],
  statements: undefined,
  cell: undefined,
} as const;
