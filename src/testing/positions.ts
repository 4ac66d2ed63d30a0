import * as v from "valibot";
import type { Firmness } from "#model/dossier/codes.ts";
import { PartyId } from "#model/dossier/dossier.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { type PairQuestion, relationOf } from "#model/comparison/pair.ts";
import type { Row } from "#model/position/cell.ts";
import { type Position, positionOf, type Stand } from "#model/position/position.ts";
import { BORDER, indexWith, options, question, type RawStatement, TEXT } from "./fixtures.ts";

export const PARAPHRASE = { kind: "paraphrase", text: "the border", pinpoint: "point 1" };
export const RIVAL = { voice: "other-party", speaker: { name: "A rival", party: "south" } };

/** North's position on the border at the end of 2025, from these statements. */
export const positionFrom = (...statements: RawStatement[]) =>
  positionOf(indexWith(...statements), question());
export const positionOn = (asOf: string, ...statements: RawStatement[]) =>
  positionOf(indexWith(...statements), question(asOf));

/** The position in a word: its options, its mixed sets or its silence. */
export function wordOf(position: Position): string {
  if (position.kind === "silent") return position.silence;
  const stands = position.kind === "mixed" ? position.stands : [position];
  return stands.map((stand) => stand.options.join("+")).join(" | ");
}

/** What a position on record carries, with the ids of the statements that decide it. */
export function standing(position: Position) {
  if (position.kind === "silent") throw new Error("Nothing is on record");
  const stands = position.kind === "mixed" ? position.stands : [position];
  return { ...position, deciding: stands.flatMap((stand) => stand.deciding).map(({ id }) => id) };
}

export const ids = (statements: readonly { readonly id: string }[]) =>
  statements.map(({ id }) => id);

const AT_REST = {
  day: "2025-01-01",
  age: 0,
  dated: true,
  earlierDraft: undefined,
  sinceReported: [],
  contestedBy: [],
  lowConfidence: false,
};

const standOn = (set: readonly string[], firmness: Firmness = "demand"): Stand => ({
  options: options(...set),
  deciding: [],
  voice: "own-words",
  firmness,
  conditions: [],
});

/** Positions made by hand, where it does not matter what decides them. */
export const placed = (...set: string[]): Position => ({
  kind: "placed",
  ...standOn(set),
  ...AT_REST,
});
export const heldAsRedLine = (...set: string[]): Position => ({
  kind: "placed",
  ...standOn(set, "red-line"),
  ...AT_REST,
});
export const onCondition = (condition: string, ...set: string[]): Position => ({
  kind: "placed",
  ...standOn(set),
  conditions: [condition],
  ...AT_REST,
});
export const mixed = (...sets: string[][]): Position => ({
  kind: "mixed",
  stands: sets.map((set) => standOn(set)),
  ...AT_REST,
});
export const silent: Position = { kind: "silent", silence: "none-found" };

/** A row of an issue: these positions, of party p1, p2 and so on. */
export const rowWith = (...positions: readonly Position[]): Row =>
  positions.map((position, at) => ({ party: v.parse(PartyId, `p${at + 1}`), position }));

/** The fixture's issues: four options from pole to pole, three without order, and the two poles alone. */
export const border = indexWith().issueOf(BORDER);
export const text = indexWith().issueOf(TEXT);
export const twoPoles = { ...border, options: border.options.slice(0, 2) };

/** How two parties relate on an issue on a day. */
export function pairOf(index: DossierIndex, { issue, asOf, between: [a, b] }: PairQuestion) {
  const positionFor = (party: PartyId) => positionOf(index, { party, issue, asOf });
  return relationOf(index.issueOf(issue), [positionFor(a), positionFor(b)]);
}
