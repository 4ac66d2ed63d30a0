import type { Issue, Party, Statement } from "#model/dossier/dossier.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import type { PartyMove } from "#model/comparison/moves.ts";
import type { Cell } from "#model/position/cell.ts";
import { type Stand, voiceMarkOf } from "#model/position/position.ts";
import { pathOf } from "#state/route.ts";
import { withConditions } from "./withConditions.ts";
import { saidWords, titleOf, voiceWords } from "#model/words/cellWords.ts";
import { moveWords } from "#model/words/figure/moveWords.ts";

/** A change of one party on one issue. Sets that share an option are no movement: they grew clearer or vaguer. */
export type ListedMove = {
  readonly kind:
    | "moved"
    | "clearer"
    | "vaguer"
    | "reworded"
    | "mixed-signals"
    | "newly-on-record"
    | "fell-silent";
  readonly party: Party;
  readonly issue: Issue;
  /** What happened, in a few words: "Moved at least 2 of 3 steps", "Now vaguer"; undefined where the kind says it. */
  readonly words: string | undefined;
  readonly path: string;
  /** Absent for a party that was not on record then. */
  readonly before: MoveSide | undefined;
  /** The day on which it came on record, where that was after the first date. */
  readonly firstHeld: string | undefined;
  readonly after: MoveSide;
};

/** Where the party stood, and in which statements. */
export type MoveSide = {
  readonly words: string;
  readonly stands: readonly Stand[];
  readonly qualifiers: readonly string[];
  readonly statements: readonly {
    readonly statement: Statement;
    readonly path: string;
    readonly words: string;
  }[];
};

export function listedMoveOf(index: DossierIndex, move: PartyMove, from: string): ListedMove {
  const issue = index.issueOf(move.issue);
  return {
    kind: move.kind,
    words: moveWords(issue, move),
    issue,
    party: index.partyOf(move.party),
    path: pathOf({ view: "evidence", party: move.party, issue: move.issue }),
    before: "before" in move ? sideOf(index, move.before) : undefined,
    firstHeld: "before" in move && move.before.asOf > from ? move.before.asOf : undefined,
    after: sideOf(index, move.after),
  };
}

function sideOf(index: DossierIndex, cell: Cell): MoveSide {
  const issue = index.issueOf(cell.issue);
  return {
    words: titleOf(issue, cell.position),
    stands: cell.stands,
    qualifiers: withConditions(issue, cell),
    statements: cell.stands.flatMap((stand) =>
      stand.deciding.map((statement) => {
        const voice = voiceWords(voiceMarkOf(statement), [index.sourceOf(statement.source).outlet]);
        return {
          statement,
          path: pathOf({ view: "statement", statement: statement.id }),
          words: `${saidWords(index, [statement])}, ${voice}`,
        };
      }),
    ),
  };
}
