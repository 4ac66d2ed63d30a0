import type { Dossier, IssueId, PartyId, Statement } from "#model/dossier/dossier.ts";
import { cellChangeDays } from "#model/position/changeDays.ts";
import { type DossierIndex } from "#model/dossier/dossierIndex.ts";
import type { Position } from "#model/position/position.ts";
import { type Relation, relationOf } from "./pair.ts";
import { type Cell, cellOf } from "#model/position/cell.ts";
import { inDossierOrder } from "#model/position/viewed.ts";
import { isOnRecord, isPlaced, setsKey } from "#model/position/stands.ts";

export type Between = {
  readonly from: string;
  readonly to: string;
  /** All of them, if absent. */
  readonly parties?: readonly PartyId[] | undefined;
  readonly issues?: readonly IssueId[] | undefined;
};

/** A party whose cell on an issue changed. Only "moved" is a movement. */
export type PartyMove = { readonly party: PartyId; readonly issue: IssueId } & (
  | {
      /**
       * "moved": it holds nothing that it held. "vaguer", "clearer", "reworded": the old and the new
       * options overlap, so it may have stayed. "mixed-signals": at one of the dates it gave them.
       */
      readonly kind: "moved" | "vaguer" | "clearer" | "reworded" | "mixed-signals";
      /** At the first date or, where the party came on record later, on the day that it did. */
      readonly before: Cell;
      readonly after: Cell;
      /** How its two positions relate: how far it moved. */
      readonly relation: Relation;
    }
  | { readonly kind: "newly-on-record"; readonly after: Cell }
  | { readonly kind: "fell-silent"; readonly before: Cell; readonly after: Cell }
);

/** A statement that we have coded anew, and when and why we did. */
export type Recoding = {
  readonly statement: Statement;
  readonly date: string;
  readonly reason: string;
};

/** Whose position changed between two dates, in the order of issues, then parties (D21). */
export function movesOf(index: DossierIndex, between: Between): readonly PartyMove[] {
  const { parties, issues } = inDossierOrder(index, between);
  return issues.flatMap((issue) =>
    parties.flatMap((party) => moveOf(index, { party, issue, between }) ?? []),
  );
}

/** Statements known by the later date that we have coded anew since: our change, not a party's. */
export function recodingsOf(index: DossierIndex, between: Between): readonly Recoding[] {
  const { parties, issues } = inDossierOrder(index, between);
  return codedAnew(index.dossier).flatMap(({ id, date, reason }) => {
    const dated = index.byDay.find(({ statement }) => statement.id === id);
    if (!dated || dated.day > between.to) return [];
    const { statement } = dated;
    const shown = parties.includes(statement.party) && issues.includes(statement.issue);
    return shown ? [{ statement, date, reason }] : [];
  });
}

/** What releases up to the one read coded anew, and the errors found in single statements. */
function codedAnew({ corrections, releases = [], release }: Dossier) {
  const read = releases.slice(
    Math.max(
      0,
      releases.findIndex(({ version }) => version === release),
    ),
  );
  return [
    ...corrections.flatMap(({ statement: id, date, text: reason }) =>
      id ? [{ id, date, reason }] : [],
    ),
    ...read.flatMap(({ date, recoded }) =>
      recoded.map(({ statement: id, reason }) => ({ id, date, reason })),
    ),
  ];
}

type Place = { readonly party: PartyId; readonly issue: IssueId; readonly between: Between };

function moveOf(index: DossierIndex, { party, issue, between }: Place): PartyMove | undefined {
  const after = cellOf(index, { party, issue, asOf: between.to });
  const before = firstHeld(index, { party, issue, between });
  const place = { party, issue };
  if (!isOnRecord(after.position)) {
    return isOnRecord(before.position) && before.asOf === between.from
      ? { ...place, kind: "fell-silent", before, after }
      : undefined;
  }
  const isNew = before.asOf !== between.from;
  if (!isOnRecord(before.position) || (isNew && isUnchanged(before, after)))
    return { ...place, kind: "newly-on-record", after };
  if (isUnchanged(before, after)) return undefined;
  const positions = [before.position, after.position] as const;
  const relation = relationOf(index.issueOf(issue), positions);
  return { ...place, kind: kindOf(...positions), before, after, relation };
}

/** The cell at the first date or, where nothing is on record then, on the first day after it on which something is. */
function firstHeld(index: DossierIndex, { party, issue, between }: Place): Cell {
  const atFirst = cellOf(index, { party, issue, asOf: between.from });
  if (isOnRecord(atFirst.position)) return atFirst;
  const later = cellChangeDays(index, { party, issue })
    .filter((day) => day > between.from && day <= between.to)
    .map((asOf) => cellOf(index, { party, issue, asOf }));
  return later.find(({ position }) => isOnRecord(position)) ?? atFirst;
}

function isUnchanged(before: Cell, after: Cell): boolean {
  return setsKey(before.position) === setsKey(after.position);
}

/** What became of a set of options; "reworded" also where it did not change. */
export function kindOf(before: Position, after: Position) {
  if (!isPlaced(before) || !isPlaced(after)) return "mixed-signals";
  const was = new Set(before.options);
  const kept = after.options.filter((option) => was.has(option)).length;
  if (kept === 0) return "moved";
  if (kept === was.size && after.options.length > kept) return "vaguer";
  return kept === after.options.length && was.size > kept ? "clearer" : "reworded";
}
