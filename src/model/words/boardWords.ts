import type { Order } from "#model/comparison/board.ts";
import type { Relation } from "#model/comparison/pair.ts";
import { counted } from "#model/text/english.ts";
import { RELATION_WORDS } from "./relationWords.ts";

export const ORDER_WORDS: Readonly<Record<Order, string>> = {
  topic: "topic",
  narrowest: "narrowest gap",
  widest: "widest gap",
  evidence: "most evidence",
  newest: "newest statement",
};

type Board = {
  /** How many issues and parties are in view. */
  readonly issues: number;
  readonly parties: number;
  readonly order: Order;
  readonly relation: Relation["kind"] | undefined;
  /** Whether the cells hold less, so that more rows are in sight. */
  readonly isCompact?: boolean;
};

/** What of a board is in view, and in which order, for who hears it. */
export function boardWords({ issues, parties, order, relation, isCompact }: Board): string {
  const kind = relation ? ` with ${RELATION_WORDS[relation].short}` : "";
  return `${counted(issues, "issue")}${kind}, ${counted(parties, "party", "parties")}, ordered by ${ORDER_WORDS[order]}${isCompact ? ", in compact rows" : ""}`;
}
