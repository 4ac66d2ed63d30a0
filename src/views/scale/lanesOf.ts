import { qualifierWords } from "../../components/qualifierWords.ts";
import type { Issue, OptionId } from "../../model/dossier.ts";
import { clauseOf } from "../../model/clause.ts";
import type { DossierIndex } from "../../model/dossierIndex.ts";
import { lastDay } from "../../model/edtf.ts";
import type { Standpoint } from "../../model/issueRow.ts";
import { knownBy, supersededBy, type VoiceMark } from "../../model/position.ts";
import { FIRMNESS_WORDS, outletsOf, saidWords, voiceWords } from "../../model/positionWords.ts";
import { standsIn } from "../../model/stands.ts";
import { stanceWords } from "../../model/stanceWords.ts";
import { pathOf } from "../../state/route.ts";

/** One band on the scale and the words beside it. */
export type Lane = {
  readonly key: string;
  readonly options: readonly OptionId[];
  /** Whose words carry it; "text" for a text on the table, which no party holds. */
  readonly mark: VoiceMark | "text";
  readonly redLine: boolean;
  /** Over a year old on the date shown. */
  readonly old: boolean;
  /** The party, or the text on the table. */
  readonly name: string;
  /** What is left open, in words. */
  readonly stance: string;
  /** Firmness, voice and date; for a text, what became of it. */
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

export type Facts = { readonly issue: Issue; readonly asOf: string };

/** A lane for each place that a party on record takes: one, or several when its signals are mixed. */
export function partyLanesOf(
  index: DossierIndex,
  { issue, asOf }: Facts,
  { party, position }: Standpoint,
): readonly Lane[] {
  if (position.kind === "silent") return [];
  const known = knownBy(index, { party, issue: issue.id, asOf }).length;
  const qualifiers = qualifierWords(issue, position);
  return standsIn(position).map((stand, at) => ({
    key: `${party}-${at}`,
    options: stand.options,
    mark: stand.voice,
    redLine: stand.firmness === "red-line",
    old: position.age > 365,
    name: at === 0 ? index.partyOf(party).name : `${index.partyOf(party).name}, also`,
    stance: stanceWords(issue, stand.options),
    meta: [
      stand.firmness !== "unstated" && FIRMNESS_WORDS[stand.firmness],
      voiceWords(stand.voice, outletsOf(index, stand)),
      saidWords(index, stand.deciding),
    ]
      .filter(Boolean)
      .join(" · "),
    qualifiers,
    statements: at === 0 ? known : undefined,
    path: pathOf({ view: "evidence", party, issue: issue.id }),
    cell: at === 0 ? `cell-${party}-${issue.id}` : undefined,
  }));
}

/** A lane for each text on the table that has a clause of its own on the issue, and is not replaced there. */
export function textLanesOf(index: DossierIndex, { issue, asOf }: Facts): readonly Lane[] {
  return index.dossier.proposals.flatMap(({ id, name, sponsor, status, supersededBy: next }) => {
    const clause = clauseOf(index, { proposal: id, issue: issue.id, asOf });
    if (!clause || supersededBy(index, clause.statements[0], asOf)) return [];
    const isRevised = next && lastDay(index.proposalOf(next).date) <= asOf;
    return {
      key: `text-${id}`,
      options: clause.options,
      mark: "text" as const,
      redLine: false,
      old: false,
      name,
      stance: stanceWords(issue, clause.options),
      meta: `text on the table, ${status}`,
      qualifiers: isRevised ? ["an earlier draft; the revised text is not public"] : [],
      statements: undefined,
      path: pathOf({ view: "evidence", party: sponsor, issue: issue.id }),
      cell: undefined,
    };
  });
}
