import type { Unplaced } from "#model/dossier/codes.ts";
import { UNPLACED_WORDS } from "./codeWords.ts";

/** Why a statement without a stance has no place on the scale; where its coder gave no reason, it is off the scale. */
export function unplacedWords(unplaced: Unplaced | undefined): string {
  return UNPLACED_WORDS[unplaced ?? "off-scale"].short;
}
