import { type Fit, fitOf } from "#model/comparison/fit.ts";
import type { VoiceMark } from "#model/dossier/codes.ts";
import type { OptionId, PartyId, Proposal } from "#model/dossier/dossier.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { dateWords } from "#model/dossier/edtf.ts";
import { type Cell, cellOf } from "#model/position/cell.ts";
import { clauseOf } from "#model/position/clause.ts";
import { type Position, voiceMarkOf } from "#model/position/position.ts";
import { decidingIn } from "#model/position/stands.ts";
import { fateOf, isOnTable, isStanding } from "#model/position/texts.ts";
import { stanceWords } from "#model/words/cellWords.ts";
import { STATUS_WORDS } from "#model/words/codeWords.ts";
import { fitWords } from "#model/words/fitWords.ts";
import { EARLIER_DRAFT, supersededWords } from "#model/words/qualifierWords.ts";
import { pathOf } from "#state/route.ts";
import type { IssueQuestion } from "../answerOf.ts";

/** The texts on the table, what each would settle here, and who is inside. */
export type Texts = {
  readonly parties: readonly { readonly party: PartyId; readonly name: string }[];
  /** Those with a clause on the issue in the order of the dossier: first those that stand, then the replaced. */
  readonly rows: readonly TextRow[];
  /** The names of those on the table that say nothing public on it. */
  readonly without: readonly string[];
  /** How many texts are later than the date. */
  readonly later: number;
};

export type TextRow = {
  readonly id: Proposal["id"];
  readonly name: string;
  /** "21 Nov 2025, leaked" */
  readonly known: string;
  readonly options: readonly OptionId[];
  /** The same in words. */
  readonly clause: string;
  readonly voice: VoiceMark;
  /** Where its words are. */
  readonly path: string;
  /** What has become of it; undefined where it stands. */
  readonly fate: string | undefined;
  readonly superseded: boolean;
  /** One for each party. */
  readonly fits: readonly PartyFit[];
};

type PartyFit = {
  readonly party: PartyId;
  readonly kind: Fit["kind"];
  /** "inside", "could fit: too vague to tell", "1 of 4 steps outside", "outside a red line, 1 of 4 steps", "unknown" */
  readonly words: string;
  /** What makes that less than it sounds, each in a few words. */
  readonly notes: readonly string[];
};

export function textsOf(index: DossierIndex, { issue, asOf, parties }: IssueQuestion): Texts {
  const cells = parties.map((party) => cellOf(index, { party, issue: issue.id, asOf }));
  const { proposals } = index.dossier;
  const onTable = proposals.filter((proposal) => isOnTable(index, proposal, asOf));
  const rows = onTable.flatMap((proposal) => rowOf(index, proposal, { cells, issue, asOf }));
  return {
    parties: parties.map((party) => ({ party, name: index.partyOf(party).shortName })),
    rows: [...rows.filter((row) => !row.superseded), ...rows.filter((row) => row.superseded)],
    without: onTable.filter(({ id }) => !rows.some((row) => row.id === id)).map(({ name }) => name),
    later: proposals.length - onTable.length,
  };
}

type Ground = Pick<IssueQuestion, "issue" | "asOf"> & { readonly cells: readonly Cell[] };

function rowOf(
  index: DossierIndex,
  proposal: Proposal,
  { cells, issue, asOf }: Ground,
): readonly TextRow[] {
  const clause = clauseOf(index, { proposal: proposal.id, issue: issue.id, asOf });
  if (!clause) return [];
  const { options, statements } = clause;
  const [first, ...more] = statements;
  const fate = fateOf(index, first, asOf);
  const superseded = fate?.kind === "superseded" || !isStanding(index, proposal, asOf);
  return [
    {
      id: proposal.id,
      name: proposal.name,
      known: `${dateWords(proposal.date)}, ${STATUS_WORDS[proposal.status].short}`,
      options,
      clause: stanceWords(issue, options),
      voice: voiceMarkOf(first),
      path: pathOf(
        more.length > 0
          ? { view: "evidence", party: first.party, issue: issue.id }
          : { view: "statement", statement: first.id },
      ),
      fate: fate && (superseded ? supersededWords(fate.by) : EARLIER_DRAFT.long),
      superseded,
      fits: cells.map(({ party, position }) => {
        const fit = fitOf(issue, position, options);
        return {
          party,
          kind: fit.kind,
          words: fitWords(issue, fit) ?? "unknown",
          notes: notesOf(fit, position, proposal),
        };
      }),
    },
  ];
}

/** How much a vague party leaves open, and whether what it holds is nothing but the text itself. */
function notesOf(fit: Fit, position: Position, { id }: Proposal): readonly string[] {
  const deciding = decidingIn(position);
  const isOwn = deciding.length > 0 && deciding.every(({ proposal }) => proposal === id);
  const own = isOwn ? ["its position rests on this text"] : [];
  if (fit.kind !== "could-fit" || position.kind !== "placed") return own;
  const { length } = position.options;
  return [...(length > 1 ? [`one of ${length} options that it leaves open`] : []), ...own];
}
