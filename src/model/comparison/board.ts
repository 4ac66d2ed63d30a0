import type { Issue, Party, Topic } from "#model/dossier/dossier.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { type Cell, rowOf } from "#model/position/cell.ts";
import { knownBy } from "#model/position/position.ts";
import { byTopic, type Choice, viewedOf } from "#model/position/viewed.ts";
import { by, reversed } from "#model/text/order.ts";
import { type Headline, headlineFrom } from "./headline.ts";
import type { Relation } from "./pair.ts";
import { pairInView } from "./principals.ts";
import { type RankGroup, rankGroups } from "./rank.ts";

/** The orders that issues can stand in. */
export const ORDERS = ["topic", "narrowest", "widest", "evidence", "newest"] as const;
export type Order = (typeof ORDERS)[number];

/** The issues in view, each with where everybody stands and how the pair in view relate. */
export type Board = {
  readonly asOf: string;
  readonly parties: readonly Party[];
  /** The two whose relation is told; undefined while fewer than two parties are in view. */
  readonly pair: readonly [Party, Party] | undefined;
  /** In the order of the dossier. */
  readonly rows: readonly BoardRow[];
};

export type BoardRow = {
  readonly issue: Issue;
  /** The cells of those in view who are parties to the issue, in the reader’s order. */
  readonly cells: readonly Cell[];
  readonly headline: Headline;
  /** How the pair relate; undefined where there is none. */
  readonly relation: Relation | undefined;
};

/** Rows under their topics, under how far apart the pair is or, in another order, all in one group. */
export type BoardGroup<Row> = {
  readonly topic: Topic | undefined;
  readonly rank?: RankGroup;
  readonly rows: readonly Row[];
};

export function boardOf(index: DossierIndex, choice: Choice): Board {
  const { asOf, parties, issues } = viewedOf(index, choice);
  const ids = parties.map(({ id }) => id);
  const pair = pairInView(index.dossier, ids);
  const rows = issues.map((issue): BoardRow => {
    const cells = rowOf(index, { issue: issue.id, asOf, parties: ids });
    const headline = headlineFrom(issue, cells, pair);
    return {
      issue,
      cells,
      headline,
      relation: pair && (headline.principals?.relation ?? NO_PARTY),
    };
  });
  return { asOf, parties, pair: pair && [index.partyOf(pair[0]), index.partyOf(pair[1])], rows };
}

/** How a pair relate on an issue that one of them is no party to. */
const NO_PARTY: Relation = { kind: "cannot-compare", why: ["not-a-party", undefined] };

/** The rows in the order asked for, most of it first; what is equal in it stays in the order of the dossier. */
export function arranged<Row extends BoardRow>(
  index: DossierIndex,
  rows: readonly Row[],
  { order, asOf }: { readonly order: Order; readonly asOf: string },
): readonly BoardGroup<Row>[] {
  const together = (those: readonly Row[]) =>
    those.length > 0 ? [{ topic: undefined, rows: those }] : [];
  const daysOf = ({ issue, cells }: Row) =>
    cells.flatMap(({ party }) =>
      knownBy(index, { party, issue: issue.id, asOf }).map(({ day }) => day),
    );
  switch (order) {
    case "topic":
      return byTopic(
        index,
        rows.map(({ issue }) => issue),
      ).map(({ topic, issues }) => ({
        topic,
        rows: rows.filter(({ issue }) => issues.includes(issue)),
      }));
    case "narrowest":
    case "widest":
      // With one party in view there is nothing to rank by.
      return rows.some(({ relation }) => relation)
        ? rankGroups(rows, order).map((group) => ({ topic: undefined, ...group }))
        : together(rows);
    case "evidence":
      return together(rows.toSorted(reversed(by((row) => daysOf(row).length))));
    case "newest":
      return together(rows.toSorted(reversed(by((row) => daysOf(row).toSorted().at(-1) ?? ""))));
  }
}
