import type { PartyId } from "#model/dossier/dossier.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { dateWords } from "#model/dossier/edtf.ts";
import { knownBy, positionOf, type Silence } from "#model/position/position.ts";
import { SILENCE_WORDS } from "#model/words/codeWords.ts";
import { counted } from "#model/words/positionWords.ts";
import { pathOf } from "#state/route.ts";
import type { Facts } from "./lanesOf.ts";

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
  const silenceOf = (party: PartyId) => {
    const position = positionOf(index, { party, issue, asOf: facts.asOf });
    return position.kind === "silent" ? position.silence : undefined;
  };
  return ORDER.map((silence) => ({
    silence,
    ...reasonOf(index, silence),
    parties: parties
      .filter((party) => silenceOf(party) === silence)
      .map((party) => absentOf(index, facts, party)),
  })).filter((absence) => absence.parties.length > 0);
}

function absentOf(
  index: DossierIndex,
  { issue: { id: issue }, asOf }: Facts,
  party: PartyId,
): Absent {
  const statements = knownBy(index, { party, issue, asOf }).length;
  const path = pathOf({ view: "evidence", party, issue });
  return {
    party,
    name: index.partyOf(party).name,
    evidence: statements > 0 ? { path, cell: `cell-${party}-${issue}`, statements } : undefined,
  };
}

function reasonOf({ dossier }: DossierIndex, silence: Silence): Pick<Absence, "reason" | "path"> {
  const words = SILENCE_WORDS[silence].short;
  if (silence !== "none-found") return { reason: words, path: undefined };
  const read = `${counted(dossier.sources.length, "source")}, to ${dateWords(dossier.recordEnds)}`;
  return { reason: `${words} in ${read}`, path: pathOf({ view: "sources" }) };
}
