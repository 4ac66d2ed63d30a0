import { by, remembered } from "#model/text/order.ts";
import type { IssueId, PartyId } from "#model/dossier/dossier.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { lastDay } from "#model/dossier/edtf.ts";
import { type Question, type Silence, type Stand, standsOn } from "./position.ts";

/** A day, and whose positions on what are no longer on it what they were the day before; never none. */
export type ChangeDay = { readonly day: string; readonly cells: readonly CellKey[] };

export type CellKey = { readonly party: PartyId; readonly issue: IssueId };

type View = {
  /** All of them, if absent. */
  readonly parties?: readonly PartyId[] | undefined;
  readonly issues?: readonly IssueId[] | undefined;
};

/** What was derived of each record, by the parties and issues in view: they are asked for at every step. */
const daysKnown = remembered<DossierIndex, Map<string, readonly ChangeDay[]>>(() => new Map());

/** The days on which a position changes, oldest first: its options, firmness, voice, conditions or silence. */
export function changeDaysOf(index: DossierIndex, view: View = {}): readonly ChangeDay[] {
  const known = daysKnown(index);
  const key = JSON.stringify([view.parties?.toSorted(), view.issues?.toSorted()]);
  const days = known.get(key) ?? daysIn(index, view);
  known.set(key, days);
  return days;
}

function daysIn(index: DossierIndex, { parties, issues }: View): readonly ChangeDay[] {
  const { dossier } = index;
  const changes = new Map<string, CellKey[]>();
  for (const issue of issues ?? dossier.issues.map(({ id }) => id)) {
    for (const party of parties ?? dossier.parties.map(({ id }) => id)) {
      for (const day of cellChangeDays(index, { party, issue }))
        changes.set(day, [...(changes.get(day) ?? []), { party, issue }]);
    }
  }
  return [...changes].map(([day, cells]) => ({ day, cells })).toSorted(by(({ day }) => day));
}

/** Whether a position changed on the very day that is looked back to; on the latest, which nobody chose, none did. */
export function hasJustChanged(index: DossierIndex, { party, issue, asOf }: Question): boolean {
  if (asOf >= index.dossier.asOf) return false;
  const changes = changeDaysOf(index).find(({ day }) => day === asOf)?.cells ?? [];
  return changes.some((cell) => cell.party === party && cell.issue === issue);
}

/** What was derived of each record, by issue and party: whoever is in view, the days of a cell are the same. */
const cellsKnown = remembered<DossierIndex, Map<IssueId, Map<PartyId, readonly string[]>>>(
  () => new Map(),
);

/** The days on which the position of one party on one issue changes, oldest first. */
export function cellChangeDays(index: DossierIndex, { party, issue }: CellKey): readonly string[] {
  const known = cellsKnown(index);
  const row = known.get(issue) ?? rowChangeDays(index, issue);
  known.set(issue, row);
  return row.get(party) ?? [];
}

function rowChangeDays(index: DossierIndex, issue: IssueId): Map<PartyId, readonly string[]> {
  const newTexts = newTextsOn(index, issue);
  return new Map(
    index.dossier.parties.map(({ id: party }) => [
      party,
      daysOfChange(index, { party, issue, newTexts }),
    ]),
  );
}

/** The days from which a text may replace a clause of an earlier one on the issue. */
function newTextsOn(index: DossierIndex, issue: IssueId): readonly string[] {
  return index.dossier.proposals.flatMap(({ id, date }) => {
    const clause = index.clauseDay(id, issue);
    return clause === undefined ? [] : [[lastDay(date), clause].toSorted()[1] ?? clause];
  });
}

type Cell = CellKey & {
  /** The days from which a text may replace a clause of an earlier one. */
  readonly newTexts: readonly string[];
};

function daysOfChange(index: DossierIndex, { party, issue, newTexts }: Cell): readonly string[] {
  const own = index.statementsIn(party, issue).map(({ day }) => day);
  if (own.length === 0) return [];
  const readingOn = (asOf: string) => readingOf(standsOn(index, { party, issue, asOf }));
  let before = readingOn(BEFORE_ALL);
  return [...new Set([...own, ...newTexts])].toSorted().filter((day) => {
    if (day > index.dossier.asOf) return false;
    const now = readingOn(day);
    const changed = now !== before;
    before = now;
    return changed;
  });
}

const BEFORE_ALL = "0000-01-01";

/** The same text for positions that read the same, whatever statements decide them. */
function readingOf(stands: readonly Stand[] | Silence): string {
  if (typeof stands === "string") return stands;
  return stands
    .map(({ options, firmness, voice, conditions }) =>
      [options.join("+"), firmness, voice, ...conditions].join("|"),
    )
    .join(" ");
}
