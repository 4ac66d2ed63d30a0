import { copiesOf } from "#model/dossier/copies.ts";
import { type Confidence, SOURCE_KINDS, type SourceKind } from "#model/dossier/codes.ts";
import type { IssueId, PartyId } from "#model/dossier/dossier.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { type Cell, rowOf } from "#model/position/cell.ts";
import { decidingIn, isOnRecord } from "#model/position/stands.ts";
import { supportOf } from "#model/position/support.ts";
import { pairFragilityOf } from "./fragility.ts";
import { principalsOf } from "./principals.ts";

/** Why a cell is weak, in the order in which it is said. */
const WEAKNESSES = [
  "silent",
  "mixed",
  "one-act",
  "no-first-hand",
  "retold",
  "earlier-draft",
  "old",
  "relation-rests-on-it",
] as const;
export type Weakness = (typeof WEAKNESSES)[number];

/** How well a cell is known. */
export type Backing = {
  readonly cell: Cell;
  /** Of mixed signals, of the place that is known least; 0 for a silent party. */
  readonly acts: number;
  readonly outlets: number;
  /** The best kind of outlet that tells what supports it; undefined for a silent party. */
  readonly best: SourceKind | undefined;
  /** The highest of a deciding statement. */
  readonly confidence: Confidence | undefined;
  readonly weaknesses: readonly Weakness[];
};

/** Every cell of the parties to an issue, issue by issue, with how well it is known on a day. */
export function backingsOf(index: DossierIndex, asOf: string): readonly Backing[] {
  return index.dossier.issues.flatMap(({ id }) => backingsOn(index, id, asOf));
}

/** The cells of the parties to one issue, with how well each is known on a day. */
export function backingsOn(index: DossierIndex, issue: IssueId, asOf: string): readonly Backing[] {
  const parties = index.dossier.parties.map(({ id }) => id);
  const between = principalsOf(index.dossier);
  const bearing = new Set(
    between
      ? pairFragilityOf(index, { issue, asOf, between }).map(({ change }) => change.statement.party)
      : [],
  );
  return rowOf(index, { issue, asOf, parties }).map((cell) => backingOf(index, cell, bearing));
}

/** The cells where one good source would matter most: those with at least so many weaknesses, the most first. */
export function wantedOf(backings: readonly Backing[], atLeast = 4): readonly Backing[] {
  const isWanted = ({ weaknesses }: Backing) =>
    weaknesses.includes("silent") || weaknesses.length >= atLeast;
  const weight = ({ weaknesses }: Backing) =>
    weaknesses.includes("silent") ? WEAKNESSES.length : weaknesses.length;
  return backings.filter(isWanted).toSorted((a, b) => weight(b) - weight(a));
}

function backingOf(index: DossierIndex, cell: Cell, bearing: ReadonlySet<PartyId>): Backing {
  const { position, stands } = cell;
  const supports = stands.map((stand) => supportOf(index, cell, stand));
  const kinds = supports
    .flatMap(({ acts }) => acts)
    .flatMap(({ statements }) => statements)
    .flatMap((statement) => [
      index.sourceOf(statement.source).kind,
      ...copiesOf(index, statement).map(({ kind }) => kind),
    ]);
  const best = SOURCE_KINDS.find((kind) => kinds.includes(kind));
  const acts = least(supports.map((support) => support.acts.length));
  const confidences = decidingIn(position).map(({ confidence }) => confidence);
  const held = isOnRecord(position) ? position : undefined;
  const is: Record<Weakness, boolean> = {
    silent: !held,
    mixed: held?.kind === "mixed",
    "one-act": acts === 1,
    "no-first-hand": held !== undefined && best !== "official" && best !== "wire",
    retold: held?.lowConfidence ?? false,
    "earlier-draft": held?.earlierDraft !== undefined,
    old: cell.isOld,
    "relation-rests-on-it": bearing.has(cell.party),
  };
  return {
    cell,
    acts,
    outlets: least(supports.map(({ outlets }) => outlets.length)),
    best,
    confidence: confidences.toSorted((a, b) => b - a)[0],
    weaknesses: WEAKNESSES.filter((weakness) => is[weakness]),
  };
}

function least(counts: readonly number[]): number {
  return counts.length > 0 ? Math.min(...counts) : 0;
}
