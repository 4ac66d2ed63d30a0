import { by } from "#model/text/order.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { movesOf, recodingsOf } from "#model/comparison/moves.ts";
import { type Viewed, viewedOf } from "#model/position/viewed.ts";
import type { Selection } from "#state/selection.ts";
import { type ListedMove, listedMoveOf } from "./listedMoveOf.ts";
import { type PairChanges, pairChangesOf } from "./pairChangesOf.ts";
import { sinceOf } from "#model/figure/since.ts";
import { type StartGroup, startsOf } from "./startsOf.ts";

/** What changed between two dates, apart by kind: only "moved" is a movement. */
export type Changes = {
  readonly from: string;
  readonly to: string;
  /** The days to count from that the reader can choose; the present one is among them. */
  readonly starts: readonly StartGroup[];
  /** The one that is meant when none is chosen. */
  readonly usual: string | undefined;
  /** Undefined when the first date is not before the second. */
  readonly lists: ChangeLists | undefined;
};

export type ChangeLists = {
  readonly moved: readonly ListedMove[];
  /** The set merely widened or narrowed around a shared option. */
  readonly clarity: readonly ListedMove[];
  readonly mixed: readonly ListedMove[];
  readonly newlyOnRecord: readonly ListedMove[];
  readonly fellSilent: readonly ListedMove[];
  /** How many statements we coded anew. */
  readonly recoded: number;
  readonly pairs: PairChanges;
};

type Choice = Pick<Selection, "asOf" | "since" | "parties" | "issues">;

export function changesOf(index: DossierIndex, choice: Choice): Changes {
  const { asOf: to, parties, issues } = viewedOf(index, choice);
  const from = sinceOf(index, choice) ?? to;
  return {
    from,
    to,
    starts: startsOf(index, choice),
    usual: sinceOf(index, { since: undefined, asOf: choice.asOf }),
    lists: from < to ? listsOf(index, { from, to, parties, issues }) : undefined,
  };
}

type Seen = Pick<Viewed, "parties" | "issues"> & { readonly from: string; readonly to: string };

function listsOf(index: DossierIndex, { from, to, parties, issues }: Seen): ChangeLists {
  const between = { from, to, parties: idsOf(parties), issues: idsOf(issues) };
  const moves = movesOf(index, between)
    .map((move) => listedMoveOf(index, move, between.from))
    .toSorted(by(({ issue, party }) => [issues.indexOf(issue), parties.indexOf(party)]));
  const of = (...kinds: readonly ListedMove["kind"][]) =>
    moves.filter(({ kind }) => kinds.includes(kind));
  return {
    moved: of("moved"),
    clarity: of("clearer", "vaguer", "reworded"),
    mixed: of("mixed-signals"),
    newlyOnRecord: of("newly-on-record"),
    fellSilent: of("fell-silent"),
    recoded: recodingsOf(index, between).length,
    pairs: pairChangesOf(index, between, moves),
  };
}

function idsOf<Id>(things: readonly { readonly id: Id }[]): readonly Id[] {
  return things.map(({ id }) => id);
}
