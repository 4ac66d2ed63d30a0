import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { dateWords } from "#model/dossier/edtf.ts";
import type { Cell } from "#model/position/cell.ts";
import { counted } from "#model/text/english.ts";
import { SILENCE_WORDS } from "#model/words/position/positionCodes.ts";

export type SilenceWords = {
  /** "Nothing found" */
  readonly label: string;
  /** The same after a name or within a sentence: "nothing found". */
  readonly short: string;
  /** In how much, or by when: "19 sources, to 5 Mar 2026", "nothing said by 1 Feb 2025", "3 statements"; may be empty. */
  readonly detail: string;
};

/** Why a party has no position on the day of the cell, and what that rests on; undefined where it has one. */
export function silenceWords(
  index: DossierIndex,
  { position, known, asOf }: Pick<Cell, "position" | "known" | "asOf">,
): SilenceWords | undefined {
  if (position.kind !== "silent") return undefined;
  const { short, long } = SILENCE_WORDS[position.silence];
  const label = long;
  switch (position.silence) {
    case "none-found":
      return {
        label,
        short,
        detail: isPast(index, asOf) ? `nothing said by ${dateWords(asOf)}` : searchedWords(index),
      };
    case "not-a-party":
      return { label, short, detail: "" };
    case "unplaced":
    case "described-by-others":
      return { label, short, detail: counted(known, "statement") };
  }
}

/** All that was searched: "19 sources, to 5 Mar 2026". */
export function searchedWords({ dossier }: DossierIndex): string {
  return `${counted(dossier.sources.length, "source")}, to ${dateWords(dossier.recordEnds)}`;
}

/** Whether what was read tells of days after the one asked for: of such a day, all that was read is no measure of silence. */
export function isPast({ dossier }: DossierIndex, asOf: string): boolean {
  return asOf < dossier.asOf;
}
