import type { Dossier, Party } from "#model/dossier/dossier.ts";
import { dateWords } from "#model/dossier/edtf.ts";
import { counted, listWords } from "#model/text/english.ts";

type Counts = {
  /** The cells of the parties to each issue, and of these those that hold a position. */
  readonly cells: number;
  readonly placed: number;
  /** Of each party that is none to some issue, to how many. */
  readonly strangers: readonly { readonly party: Party; readonly count: number }[];
  /** Of each party to an issue, on how many it holds none. */
  readonly silences: readonly {
    readonly party: Party;
    readonly of: number;
    readonly count: number;
  }[];
};

/** How many cells there are, which are not counted, and where of the others no position is held. */
export function emptyWords({ cells, placed, strangers, silences }: Counts): string {
  const left = strangers.reduce((sum, { count }) => sum + count, 0);
  const all = `${counted(cells + left, "cell")}, a party and an issue each.`;
  const who = listWords(strangers.map(({ party, count }) => `${party.name} ${count}`));
  const counting =
    left > 0
      ? `${left} ${left === 1 ? "is" : "are"} not counted, for the party is none to the issue: ${who}. Of the other ${cells}`
      : `Of these`;
  const empty = cells - placed;
  const where = listWords(
    silences.map(({ party, count, of }) => `${party.name} ${count} of ${of}`),
  );
  return `${all} ${counting}, ${empty} ${empty === 1 ? "holds" : "hold"} no position${where && `: ${where}`}.`;
}

/** What the record has of the time after its last day; what was searched for is told with its coverage. */
export function laterWords({ recordEnds }: Pick<Dossier, "recordEnds">): string {
  return `The record ends on ${dateWords(recordEnds)}, and has nothing dated later.`;
}
