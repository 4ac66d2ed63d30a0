import type { Issue, IssueId, PartyId, Statement } from "#model/dossier/dossier.ts";
import { countUntil, type DossierIndex } from "#model/dossier/dossierIndex.ts";
import { type Relation, relationToStated } from "./pair.ts";
import { type Cell, cellOf } from "#model/position/cell.ts";
import type { Position } from "#model/position/position.ts";
import { inDossierOrder } from "#model/position/viewed.ts";

export type ClaimsQuestion = {
  readonly asOf: string;
  /** Claims by and about these only; by and about all, if absent. */
  readonly parties?: readonly PartyId[] | undefined;
  /** On this issue alone; on all, if absent. */
  readonly issue?: IssueId | undefined;
};

/** What one party says of another on an issue, beside where that other stands. */
type Claim = {
  readonly issue: Issue;
  readonly statement: Statement;
  readonly day: string;
  readonly stated: Cell;
  /** Of the stated position to the claimed one; absent when the claim could not be placed. */
  readonly relation: Relation | undefined;
};

export type ClaimGroup = {
  readonly claimant: PartyId;
  readonly about: PartyId;
  /** Newest first. */
  readonly claims: readonly Claim[];
};

/** Who says what of whom by the date, in the order of the parties; no group is empty. */
export function claimsOf(
  index: DossierIndex,
  { asOf, parties, issue }: ClaimsQuestion,
): readonly ClaimGroup[] {
  const inView = inDossierOrder(index, { parties }).parties;
  const claimed = index.byDay
    .slice(0, countUntil(index.byDay, asOf))
    .filter(({ statement }) => statement.voice === "other-party")
    .filter(({ statement }) => issue === undefined || statement.issue === issue)
    .toReversed();

  return inView.flatMap((claimant) =>
    inView.flatMap((about) => {
      const claims = claimed
        .filter(({ statement: s }) => s.speaker?.party === claimant && s.party === about)
        .map(({ statement, day }) => ({ day, ...claimOf(index, statement, asOf) }));
      return claims.length > 0 ? [{ claimant, about, claims }] : [];
    }),
  );
}

function claimOf(index: DossierIndex, statement: Statement, asOf: string): Omit<Claim, "day"> {
  const issue = index.issueOf(statement.issue);
  const stated = cellOf(index, { party: statement.party, issue: issue.id, asOf });
  return { issue, statement, stated, relation: relationToClaim(issue, stated.position, statement) };
}

/** Of a party's own position to what another claims of it; undefined where the claim has no place on the scale. */
export function relationToClaim(
  issue: Issue,
  position: Position,
  { stance, conditionalOn }: Pick<Statement, "stance" | "conditionalOn">,
): Relation | undefined {
  if (!stance) return undefined;
  const conditions = conditionalOn === undefined ? [] : [conditionalOn];
  return relationToStated(issue, position, { options: stance, conditions });
}
