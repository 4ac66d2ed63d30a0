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
  /** "closer by 1 to 2 steps"; where neither moved, what is known of their distance. */
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
  return {
    issue: index.issueOf(issue),
    names: [startingSentence(index.partyOf(a)), inSentence(index.partyOf(b))],
    paths: [evidence(a), evidence(b)],
    words: changeWords(change),
    relations: `${RELATION_WORDS[before.kind].short}, then ${RELATION_WORDS[after.kind].short}`,
    because: own.flatMap((move) =>
      move.words ? `${move.party.name}: ${move.words.toLowerCase()}` : [],
    ),
  };
}

function changeWords(change: PairMove["change"]): string {
  switch (change.kind) {
    case "closer":
    case "further": {
      const { least, most, kind } = change;
      return `${kind} by ${least === most ? "" : `${least} to `}${counted(most, "step")}`;
    }
    case "moved":
      return "moved, whether closer or further is not known";
    case "gap-less-known":
      return "gap no longer known as well as before";
    case "gap-better-known":
      return "gap better known";
    case "gap-known-otherwise":
      return "gap known otherwise, though neither moved";
    case "no-change":
      return "as far as before";
  }
}
