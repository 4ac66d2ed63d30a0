import type { Issue, IssueId, PartyId } from "#model/dossier/dossier.ts";
import type { DatedStatement, DossierIndex } from "#model/dossier/dossierIndex.ts";
import { daysBetween } from "#model/dossier/edtf.ts";
import { cellChangeDays } from "#model/position/changeDays.ts";
import { type Position, positionOf } from "#model/position/position.ts";
import { isOnRecord, setsKey, standsIn } from "#model/position/stands.ts";
import { type Stretch, stretchesOf } from "#model/position/tone.ts";
import { kindOf } from "./moves.ts";
import { type Relation, relationOf } from "./pair.ts";

export type HistoryQuestion = {
  readonly party: PartyId;
  readonly issue: IssueId;
  /** The last day that is told of. */
  readonly asOf: string;
};

/** A day on which a position came to read otherwise, and how it read until the next. */
export type Step = { readonly day: string; readonly position: Position };

/** What one party has held on one issue over the whole record up to a day. */
export type History = {
  /** Oldest first; the first is the first day on which it is on record. */
  readonly steps: readonly Step[];
  /** What is held of its own words and of reporters’, oldest first. */
  readonly statements: readonly DatedStatement[];
  /** From the first step to the last; undefined below two. */
  readonly course: Course | undefined;
};

/** A time through which a party held the same, in days; one stretch, or several of mixed signals or options without an order. */
export type HeldSpan = {
  readonly from: number;
  readonly to: number;
  readonly stretches: readonly Stretch[];
};

/** What became of the first position, and how it relates to the last. */
export type Course = {
  readonly kind: ReturnType<typeof kindOf> | "unchanged" | "fell-silent";
  readonly relation: Relation;
  /** How often it took other options than the step before. */
  readonly changes: number;
};

export function historyOf(index: DossierIndex, { party, issue, asOf }: HistoryQuestion): History {
  const steps = cellChangeDays(index, { party, issue })
    .filter((day) => day <= asOf)
    // Cells are kept of a few days alone, and the many days of a history would push out those of the page.
    .map((day) => ({ day, position: positionOf(index, { party, issue, asOf: day }) }));
  // Before it took a position it was silent in one way or another.
  const begin = steps.findIndex(({ position }) => isOnRecord(position));
  const held = begin < 0 ? [] : steps.slice(begin);
  return {
    steps: held,
    statements: index
      .statementsIn(party, issue)
      .filter(({ statement, day }) => statement.voice !== "other-party" && day <= asOf),
    course: courseOf(index, issue, held),
  };
}

function courseOf(index: DossierIndex, issue: IssueId, steps: readonly Step[]): Course | undefined {
  const [first, last] = [steps[0], steps.at(-1)];
  if (!first || !last || steps.length < 2) return undefined;
  const keys = steps.map(({ position }) => setsKey(position));
  const isSame = keys[0] === keys.at(-1);
  return {
    kind: !isOnRecord(last.position)
      ? "fell-silent"
      : isSame
        ? "unchanged"
        : kindOf(first.position, last.position),
    relation: relationOf(index.issueOf(issue), [first.position, last.position]),
    changes: keys.filter((key, at) => at > 0 && key !== keys[at - 1]).length,
  };
}

/** The steps as they are drawn, each until the next, in days from the first day of an axis to its last. */
export function heldOf(
  issue: Issue,
  steps: readonly Step[],
  axis: { readonly first: string; readonly last: string },
): readonly HeldSpan[] {
  return steps.map(({ day, position }, at) => ({
    from: daysBetween(axis.first, day),
    to: daysBetween(axis.first, steps[at + 1]?.day ?? axis.last),
    stretches: standsIn(position).flatMap(({ options }) => stretchesOf(issue, options)),
  }));
}
