import type { Issue, PartyId } from "#model/dossier/dossier.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import type { Between } from "#model/comparison/moves.ts";
import { type PairMove, pairMovesOf } from "#model/comparison/pairMoves.ts";
import { counted, inSentence, startingSentence } from "#model/text/english.ts";
import { RELATION_WORDS } from "#model/words/relationWords.ts";
import { pathOf } from "#state/route.ts";
import type { ListedMove } from "./listedMoveOf.ts";

/** Pairs that could be compared at both dates. */
export type PairChanges = {
  readonly changed: readonly ListedPair[];
  readonly unchanged: number;
};

type ListedPair = {
  readonly issue: Issue;
  readonly names: readonly [string, string];
  readonly paths: readonly [string, string];
  /** "closer by 1 step", "further by 2 steps"; on an issue without steps, "changed". */
  readonly words: string;
  /** How the two relate before and after: "Apart, then neighbouring". */
  readonly relations: string;
  /** Whose position made the difference, and how: "Russia: now vaguer". */
  readonly because: readonly string[];
};

export function pairChangesOf(
  index: DossierIndex,
  between: Between,
  moves: readonly ListedMove[],
): PairChanges {
  const pairs = pairMovesOf(index, between);
  const changed = pairs.filter(({ change }) => change.kind !== "no-change");
  return {
    changed: changed.map((pair) => listedPair(index, pair, moves)),
    unchanged: pairs.length - changed.length,
  };
}

function listedPair(
  index: DossierIndex,
  { issue, between, before, after, change }: PairMove,
  moves: readonly ListedMove[],
): ListedPair {
  const [a, b] = between;
  const evidence = (party: PartyId) => pathOf({ view: "evidence", party, issue });
  const own = moves.filter((move) => move.issue.id === issue && between.includes(move.party.id));
  const words =
    "steps" in change ? `${change.kind} by ${counted(change.steps, "step")}` : "changed";
  return {
    issue: index.issueOf(issue),
    names: [startingSentence(index.partyOf(a)), inSentence(index.partyOf(b))],
    paths: [evidence(a), evidence(b)],
    words: own.some(({ kind }) => kind === "moved") ? words : `${words}, though neither moved`,
    relations: `${RELATION_WORDS[before.kind].short}, then ${RELATION_WORDS[after.kind].short.toLowerCase()}`,
    because: own.flatMap((move) =>
      move.words ? `${move.party.name}: ${move.words.toLowerCase()}` : [],
    ),
  };
}
