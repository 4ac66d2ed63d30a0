import type { Issue, PartyId, Statement } from "#model/dossier/dossier.ts";
import { countUntil, type DossierIndex } from "#model/dossier/dossierIndex.ts";
import { type Relation, relationToOptions } from "./pair.ts";
import { type Position, positionOf } from "#model/position/position.ts";

export type ClaimsQuestion = {
  readonly asOf: string;
  /** Claims by and about these only; by and about all, if absent. */
  readonly parties?: readonly PartyId[] | undefined;
};

/** What one party says of another on an issue, beside where that other stands. */
type Claim = {
  readonly issue: Issue;
  readonly statement: Statement;
  readonly day: string;
  readonly stated: Position;
  /** Of the stated position to the claimed one; absent when the claim could not be placed. */
  readonly relation: Relation | undefined;
  /** Whether the two share an option; absent when they cannot be compared. */
  readonly overlap: boolean | undefined;
};

export type ClaimGroup = {
  readonly claimant: PartyId;
  readonly about: PartyId;
  /** Newest first. */
  readonly claims: readonly Claim[];
};

/** Who says what of whom by the date, in the order of the parties; no group is empty. Derivation: claimed versus stated. */
export function claimsOf(
  index: DossierIndex,
  { asOf, parties }: ClaimsQuestion,
): readonly ClaimGroup[] {
  const inView = index.dossier.parties
    .map(({ id }) => id)
    .filter((id) => !parties || parties.includes(id));
  const claimed = index.byDay
    .slice(0, countUntil(index.byDay, asOf))
    .filter(({ statement }) => statement.voice === "other-party")
    .toReversed();

  const stated = rememberedPositions(index, asOf);
  return inView.flatMap((claimant) =>
    inView.flatMap((about) => {
      const claims = claimed
        .filter(({ statement: s }) => s.speaker?.party === claimant && s.party === about)
        .map(({ statement, day }) => ({ day, ...claimOf(index, statement, stated) }));
      return claims.length > 0 ? [{ claimant, about, claims }] : [];
    }),
  );
}

type PositionOf = (statement: Statement) => Position;

/** Where the subject of each claim stands by the date; of many claims, few are about another cell. */
function rememberedPositions(index: DossierIndex, asOf: string): PositionOf {
  const known = new Map<string, Position>();
  return ({ party, issue }) => {
    const cell = `${party} ${issue}`;
    const position = known.get(cell) ?? positionOf(index, { party, issue, asOf });
    known.set(cell, position);
    return position;
  };
}

function claimOf(
  index: DossierIndex,
  statement: Statement,
  statedOf: PositionOf,
): Omit<Claim, "day"> {
  const issue = index.issueOf(statement.issue);
  const stated = statedOf(statement);
  const relation = statement.stance
    ? relationToOptions(issue, stated, statement.stance)
    : undefined;
  const comparable = relation && relation.kind !== "cannot-compare";
  const overlap = comparable ? relation.shared.length > 0 : undefined;
  return { issue, statement, stated, relation, overlap };
}
