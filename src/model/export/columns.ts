import type { Cell, Qualifier } from "#model/position/cell.ts";

/** What weakens or qualifies a position, as the files name it, in this order. */
export const FLAGS = [
  "undated",
  "over-a-year-old",
  "on-a-condition",
  "earlier-draft",
  "since-reported",
  "contested",
  "better-known-before",
  "rests-on-one",
  "more-exact-before",
  "coded-otherwise",
  "retold",
] as const satisfies readonly Qualifier["kind"][];
export type Flag = (typeof FLAGS)[number];

/** The flags of a cell, in their order. */
export function flagsOf({ qualifiers }: Pick<Cell, "qualifiers">): readonly Flag[] {
  return FLAGS.filter((flag) => qualifiers.some(({ kind }) => kind === flag));
}
