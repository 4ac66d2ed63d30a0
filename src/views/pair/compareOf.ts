import { pairsOf } from "#model/text/order.ts";
import type { Issue, Topic } from "#model/dossier/dossier.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { type Obstacle, type Relation, relationOf } from "#model/comparison/pair.ts";
import { listWords } from "#model/text/english.ts";
import { obstacleWords, relationWords } from "#model/words/relationWords.ts";
import { isPlaced } from "#model/position/stands.ts";
import { type Tally, tallyOf } from "#model/comparison/tally.ts";
import { byTopic, viewedOf } from "#model/position/viewed.ts";
import type { Selection } from "#state/selection.ts";
import { type ComparedCell, comparedCellOf } from "./comparedCellOf.ts";
import { type Column, columnOf } from "./columnOf.ts";
import { type Lane, lanesOf, type Ruler, rulerOf } from "./lanesOf.ts";
import { type Side, type Sides, sidesOf } from "./sidesOf.ts";
import { textWords } from "./textWords.ts";

/** How two sides relate over all the issues in view. */
export type PairTally = Tally & { readonly sides: readonly [Side, Side] };

/** What the view shows: the sides, the tally of each pair, and issue by issue what lies between them. */
export type Compared = Sides & {
  readonly asOf: string;
  /** What each text among the sides is, in a sentence. */
  readonly texts: readonly string[];
  readonly tallies: readonly PairTally[];
  readonly topics: readonly { readonly topic: Topic; readonly rows: readonly ComparedIssue[] }[];
};

export type ComparedIssue = {
  readonly issue: Issue;
  readonly lanes: readonly Lane[];
  /** From one to the other of two sides that lie apart; undefined for more than two. */
  readonly ruler: Ruler | undefined;
  readonly pairs: readonly ComparedPair[];
  /** Who has no place to compare, and why: "Ukraine and NATO: nothing found". */
  readonly hindered: readonly string[];
  readonly cells: readonly ComparedCell[];
};

/** Two sides that can be compared, and how they relate. */
type ComparedPair = {
  readonly names: string;
  readonly short: string;
  readonly detail: string;
};

type Choice = Pick<Selection, "asOf" | "parties" | "issues" | "compared">;

export function compareOf(index: DossierIndex, choice: Choice): Compared {
  const { asOf, issues } = viewedOf(index, choice);
  const { sides, notice } = sidesOf(index, choice);
  const columnOn = (issue: Issue, side: Side) => columnOf(index, side, { issue: issue.id, asOf });

  const tallies = pairsOf(sides).map((pair) => ({
    sides: pair,
    ...tallyOf(
      issues.map((issue) => ({
        issue,
        relation: relationBetween(issue, [columnOn(issue, pair[0]), columnOn(issue, pair[1])]),
      })),
    ),
  }));
  const topics = byTopic(index, issues).map(({ topic, issues: those }) => ({
    topic,
    rows: those.map((issue) =>
      rowOf(
        index,
        issue,
        sides.map((side) => columnOn(issue, side)),
      ),
    ),
  }));
  const texts = sides.flatMap((side) =>
    side.kind === "proposal" ? [textWords(index, side.proposal, asOf)] : [],
  );
  return { sides, notice, asOf, texts, tallies, topics };
}

function rowOf(index: DossierIndex, issue: Issue, columns: readonly Column[]): ComparedIssue {
  const placed = columns.filter(({ position }) => isPlaced(position));
  const pairs = pairsOf(placed).map(([a, b]) => {
    const relation = relationBetween(issue, [a, b]);
    const words = relationWords(relation, [a.side.name, b.side.name]);
    return { names: `${a.side.shortName} and ${b.side.shortName}`, ...words };
  });
  return {
    issue,
    lanes: columns.flatMap(({ side, position }) => lanesOf(side, position)),
    ruler: rulerOf(
      issue,
      columns.map(({ position }) => position),
    ),
    pairs,
    hindered: hindrancesOf(columns),
    cells: withEachIdOnce(columns.map((column) => comparedCellOf(index, issue, column))),
  };
}

/** A text and its sponsor may lead to the same evidence: the first of them is found again. */
function withEachIdOnce(cells: readonly ComparedCell[]): readonly ComparedCell[] {
  return cells.map((cell, at) => {
    const isTaken = cells.slice(0, at).some(({ id }) => id === cell.id);
    return isTaken ? { ...cell, id: undefined } : cell;
  });
}

/** Those without a place to compare, gathered by the reason. */
function hindrancesOf(columns: readonly Column[]): readonly string[] {
  const namesByReason = new Map<Obstacle | "no-clause", string[]>();
  for (const { side, position } of columns) {
    if (position.kind === "placed") continue;
    const obstacle = position.kind === "mixed" ? "mixed" : position.silence;
    const reason = side.kind === "proposal" ? "no-clause" : obstacle;
    namesByReason.set(reason, [...(namesByReason.get(reason) ?? []), side.name]);
  }
  return [...namesByReason].map(([reason, names]) =>
    reason === "no-clause"
      ? `no clause on record of ${listWords(names)}`
      : obstacleWords(reason, listWords(names)),
  );
}

function relationBetween(issue: Issue, [a, b]: readonly [Column, Column]): Relation {
  return relationOf(issue, [a.position, b.position]);
}
