import type { TimelineLane } from "./chart/parts.ts";
import type { Issue, Party } from "#model/dossier/dossier.ts";
import type { DatedStatement, DossierIndex } from "#model/dossier/dossierIndex.ts";
import { type Cell, cellOf } from "#model/position/cell.ts";
import { counted } from "#model/text/english.ts";
import { cellPath, pathOf } from "#state/route.ts";
import { laneOf } from "./marksOf.ts";
import { withConditions } from "./withConditions.ts";
import { type ListedStatement, type Spoken, statementListOf } from "./statementListOf.ts";
import type { Span, TimeAxis } from "./timeAxis.ts";
import { saidWords, searchedWords, titleOf } from "#model/words/cellWords.ts";
import { SILENCE_WORDS } from "#model/words/codeWords.ts";

/** One issue through time: a row for each party of which something is on record, whenever it was said. */
export type IssueTimeline = {
  readonly issue: Issue;
  readonly rows: readonly PartyTimeline[];
  /** Those of whom nothing is on record at any date, by the reason. */
  readonly silent: readonly Silent[];
  /** The newest statements of the rows, oldest first. */
  readonly statements: readonly ListedStatement[];
  /** "9 statements, 2 of them later than the date shown, 3 outside the time drawn". */
  readonly count: string;
};

type Silent = {
  readonly reason: string;
  /** What was read, when nothing was found. */
  readonly path: string | undefined;
  readonly parties: readonly Party[];
};

export type PartyTimeline = {
  readonly party: Party;
  /** The position on the date shown. */
  readonly words: string;
  readonly cell: Cell;
  readonly qualifiers: readonly string[];
  readonly path: string;
  readonly lane: TimelineLane;
  /** When each of its newest statements was made, oldest first, and how many were earlier. */
  readonly dates: string;
};

type Ground = {
  readonly asOf: string;
  readonly parties: readonly Party[];
  readonly axis: TimeAxis;
  /** The time that the axis draws; undefined for the whole record. */
  readonly span: Span | undefined;
};

export function issueTimelineOf(
  index: DossierIndex,
  issue: Issue,
  { asOf, parties, axis, span }: Ground,
): IssueTimeline {
  const cells = parties.map((party) => ({
    party,
    dated: index.cellOf(party.id, issue.id),
    cell: cellOf(index, { party: party.id, issue: issue.id, asOf }),
  }));
  const spoken = cells.filter(({ dated }) => dated.length > 0);
  const silent = cells.filter(({ dated }) => dated.length === 0).map(({ party }) => party);
  const statements = statementListOf(index, spoken, asOf);
  const all = spoken.flatMap(({ dated }) => dated);
  const rows = spoken.map((one) => ({
    ...rowOf(index, issue, one),
    lane: laneOf(index, `${issue.id} ${one.party.id}`, { dated: one.dated, axis, asOf, span }),
  }));
  const { length: listed } = statements;
  return {
    issue,
    rows,
    silent: silentOf(index, issue, silent),
    statements,
    count: countWords(all, { listed, asOf, lanes: rows.map(({ lane }) => lane) }),
  };
}

/** So many dates of a cell are told in words. */
const MOST_DATES = 60;

type Counted = {
  readonly listed: number;
  readonly asOf: string;
  readonly lanes: readonly TimelineLane[];
};

function countWords(all: readonly DatedStatement[], { listed, asOf, lanes }: Counted): string {
  const later = all.filter(({ day }) => day > asOf).length;
  const outside = lanes.reduce((sum, lane) => sum + lane.outside.before + lane.outside.after, 0);
  return [
    counted(all.length, "statement"),
    ...(later > 0 ? [`${later} of them later than the date shown`] : []),
    ...(outside > 0 ? [`${outside} outside the time drawn`] : []),
    ...(listed < all.length ? [`the newest ${listed}`] : []),
  ].join(", ");
}

function rowOf(index: DossierIndex, issue: Issue, { party, dated, cell }: Spoken) {
  return {
    party,
    cell,
    words: titleOf(issue, cell.position),
    qualifiers: withConditions(issue, cell),
    // Before its first statement there is no evidence yet, only what was read.
    path: cellPath(cell),
    dates: datesWords(index, dated),
  };
}

function datesWords(index: DossierIndex, dated: Spoken["dated"]): string {
  const newest = dated.slice(-MOST_DATES).map(({ statement }) => saidWords(index, [statement]));
  const before = dated.length - newest.length;
  return [...(before > 0 ? [`${before} earlier`] : []), ...newest].join("; ");
}

function silentOf(
  index: DossierIndex,
  { parties: ofIssue }: Issue,
  silent: readonly Party[],
): readonly Silent[] {
  const isOutside = ({ id }: Party) => ofIssue !== undefined && !ofIssue.includes(id);
  return [
    {
      reason: `${SILENCE_WORDS["none-found"].short} in ${searchedWords(index)}`,
      path: pathOf({ view: "sources" }),
      parties: silent.filter((party) => !isOutside(party)),
    },
    {
      reason: SILENCE_WORDS["not-a-party"].short,
      path: undefined,
      parties: silent.filter(isOutside),
    },
  ].filter(({ parties }) => parties.length > 0);
}
