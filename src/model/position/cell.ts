import type { IssueId, PartyId, Proposal, Statement } from "#model/dossier/dossier.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { remembered } from "#model/text/order.ts";
import { betterKnownBefore, moreExactBefore } from "./earlierWords.ts";
import { knownBy, type Position, positionOf, type Question, type Stand } from "./position.ts";
import { positionUnderSecondCoding } from "./secondCoding.ts";
import { isOnRecord, isPlaced, standsIn } from "./stands.ts";
import { restsOnOneAct } from "./support.ts";

/** One cell of the record on a day, as data: what every page, file and sentence about it is made from. */
export type Cell = Question & {
  /** Names the cell on a page, where the focus returns to; made only here. */
  readonly id: string;
  readonly position: Position;
  /** None for a silent party, one for a placed one, several for mixed signals. */
  readonly stands: readonly Stand[];
  /** All that travels with the position, in the order in which it is said. */
  readonly qualifiers: readonly Qualifier[];
  /** How many statements are on record in it by the day. */
  readonly known: number;
  /** The deciding words are more than a year older than the day. */
  readonly isOld: boolean;
};

/** What weakens, qualifies or stands beside a position. */
export type Qualifier =
  | { readonly kind: "mixed" | "undated" | "rests-on-one" | "retold" }
  | { readonly kind: "over-a-year-old"; readonly days: number }
  | { readonly kind: "on-a-condition"; readonly conditions: readonly string[] }
  | { readonly kind: "earlier-draft"; readonly proposal: Proposal }
  /** Newest first; never empty. */
  | {
      readonly kind: "since-reported" | "contested" | "better-known-before";
      readonly by: readonly Statement[];
    }
  /** Words of the year before that fix more of what the deciding ones leave open. */
  | { readonly kind: "more-exact-before"; readonly statement: Statement }
  /** What the cell would be, had the second coder's codes stood. */
  | { readonly kind: "coded-otherwise"; readonly position: Position };

/** Words that are older than so many days are said to be old; the only place where that is decided. */
const YEAR = 365;

/** Enough for the days that one page holds beside each other; whoever steps through a year keeps no more. */
const MOST_DAYS = 8;

/** What has been worked out of a record, by the day and the cell. */
const daysOf = remembered<DossierIndex, Map<string, Map<string, Cell>>>(() => new Map());

/** The cell that answers the question, worked out once for all who ask about one of the latest days. */
export function cellOf(index: DossierIndex, question: Question): Cell {
  const cells = cellsOn(index, question.asOf);
  const id = cellId(question);
  const known = cells.get(id);
  if (known) return known;
  const cell = derived(index, question);
  cells.set(id, cell);
  return cell;
}

/** What a cell is called on a page, whatever the day. */
export function cellId({ party, issue }: Pick<Question, "party" | "issue">): string {
  return `cell-${party}-${issue}`;
}

/** An issue's row as comparisons need it: who is a party to the issue, and where each stands or would stand. */
export type Row = readonly Pick<Cell, "party" | "position">[];

export type RowQuestion = {
  readonly issue: IssueId;
  readonly asOf: string;
  /** Those in view; of them, only the parties to the issue count. */
  readonly parties: readonly PartyId[];
};

/** The cells of those in view who are parties to the issue, in the order given. */
export function rowOf(index: DossierIndex, question: RowQuestion): readonly Cell[] {
  const { issue, asOf, parties } = question;
  const concerned = index.issueOf(issue).parties;
  return parties
    .filter((party) => !concerned || concerned.includes(party))
    .map((party) => cellOf(index, { party, issue, asOf }));
}

/** What is kept of a day; the day asked for longest ago gives way. */
function cellsOn(index: DossierIndex, asOf: string): Map<string, Cell> {
  const days = daysOf(index);
  const cells = days.get(asOf) ?? new Map<string, Cell>();
  days.delete(asOf);
  days.set(asOf, cells);
  const [oldest] = days.keys();
  if (days.size > MOST_DAYS && oldest !== undefined) days.delete(oldest);
  return cells;
}

function derived(index: DossierIndex, question: Question): Cell {
  const { party, issue, asOf } = question;
  const position = positionOf(index, question);
  return {
    party,
    issue,
    asOf,
    id: cellId(question),
    position,
    stands: standsIn(position),
    qualifiers: qualifiersOf(position, {
      restsOnOne: isPlaced(position) && restsOnOneAct(index, question, position),
      better: betterKnownBefore(index, question, position),
      exact: moreExactBefore(index, question, position),
      second: positionUnderSecondCoding(index, question, position),
    }),
    known: knownBy(index, question).length,
    isOld: isOld(position),
  };
}

/** What is said beside a position that is not told by the position alone. */
type Beside = {
  readonly restsOnOne?: boolean;
  readonly better?: readonly Statement[];
  readonly exact?: Statement | undefined;
  readonly second?: Position | undefined;
};

/** All that qualifies a position, in the order in which it is said; what is only supposed has nothing beside it. */
export function qualifiersOf(
  position: Position,
  { restsOnOne, better = [], exact, second }: Beside = {},
): readonly Qualifier[] {
  const held = isOnRecord(position) ? position : undefined;
  const conditions = standsIn(position).flatMap((stand) => stand.conditions);
  const said: readonly (Qualifier | false | undefined)[] = [
    held?.kind === "mixed" && { kind: "mixed" },
    held && !held.dated && { kind: "undated" },
    held && isOld(held) && { kind: "over-a-year-old", days: held.age },
    conditions.length > 0 && { kind: "on-a-condition", conditions },
    held?.earlierDraft && { kind: "earlier-draft", proposal: held.earlierDraft },
    held && held.sinceReported.length > 0 && { kind: "since-reported", by: held.sinceReported },
    held && held.contestedBy.length > 0 && { kind: "contested", by: held.contestedBy },
    better.length > 0 && { kind: "better-known-before", by: better },
    restsOnOne && { kind: "rests-on-one" },
    exact && { kind: "more-exact-before", statement: exact },
    second && { kind: "coded-otherwise", position: second },
    held?.lowConfidence && { kind: "retold" },
  ];
  return said.filter((qualifier) => typeof qualifier === "object");
}

/** Whether the deciding words are more than a year older than the day asked for; silence has no age. */
export function isOld(position: Position): boolean {
  return isOnRecord(position) && position.age > YEAR;
}
