import type { PartyId } from "#model/dossier/dossier.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { type Cell, cellOf } from "#model/position/cell.ts";
import type { Silence } from "#model/position/position.ts";
import { searchedWords } from "#model/words/cellWords.ts";
import { cellPath, pathOf } from "#state/route.ts";
import type { Facts } from "./lanesOf.ts";
import { SILENCE_WORDS } from "#model/words/codeWords.ts";

/** Those without a position for the same reason: listed beside the scale, never drawn on it. */
export type Absence = {
  readonly silence: Silence;
  readonly reason: string;
  /** What was read, where nothing was found. */
  readonly path: string | undefined;
  readonly parties: readonly Absent[];
};

type Absent = {
  readonly party: PartyId;
  readonly name: string;
  /** The evidence of the cell, and how much there is; undefined when there is none. */
  readonly evidence:
    | { readonly path: string; readonly cell: string; readonly statements: number }
    | undefined;
};

const ORDER: readonly Silence[] = ["described-by-others", "unplaced", "none-found", "not-a-party"];

export function absencesOf(
  index: DossierIndex,
  facts: Facts,
  parties: readonly PartyId[],
): readonly Absence[] {
  const issue = facts.issue.id;
  const cells = parties.map((party) => cellOf(index, { party, issue, asOf: facts.asOf }));
  return ORDER.map((silence) => ({
    silence,
    ...reasonOf(index, silence),
    parties: cells
      .filter(({ position }) => position.kind === "silent" && position.silence === silence)
      .map((cell) => absentOf(index, cell)),
  })).filter((absence) => absence.parties.length > 0);
}

function absentOf(index: DossierIndex, cell: Cell): Absent {
  const { party, id, known } = cell;
  return {
    party,
    name: index.partyOf(party).name,
    evidence: known > 0 ? { path: cellPath(cell), cell: id, statements: known } : undefined,
  };
}

function reasonOf(index: DossierIndex, silence: Silence): Pick<Absence, "reason" | "path"> {
  const words = SILENCE_WORDS[silence].short;
  if (silence !== "none-found") return { reason: words, path: undefined };
  return { reason: `${words} in ${searchedWords(index)}`, path: pathOf({ view: "sources" }) };
}
