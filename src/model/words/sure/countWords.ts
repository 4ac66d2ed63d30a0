import type { Dossier } from "#model/dossier/dossier.ts";
import type { Known } from "#model/position/shelves.ts";
import { counted } from "#model/text/english.ts";

/** "13 statements, 2 of them by others": what is on record of a position. */
export function knownWords({ all, byOthers }: Known): string {
  return counted(all, "statement") + (byOthers > 0 ? `, ${byOthers} of them by others` : "");
}

/** "11 statements by it or by reporters. 2 more are by others and not counted here": what of it tells how a party moved. */
export function movingWords({ all, byOthers }: Known, unplaced: number): string {
  const own = all - byOthers;
  const how = byOthers > 0 ? " by it or by reporters" : "";
  const which = unplaced === own ? "" : `${unplaced} of them `;
  const without = unplaced > 0 ? `, ${which}without a place on the scale` : "";
  const more = `. ${byOthers} more ${byOthers === 1 ? "is" : "are"} by others and not counted here`;
  return `${counted(own, "statement")}${how}${without}${byOthers > 0 ? more : ""}`;
}

/** Why there are more statements than passages. */
export const PASSAGES =
  "A passage that tells of two parties, or bears on two issues, makes two statements, so there can be fewer passages than statements.";

/** Of how many sources the statements come, and how many have none. */
export function originWords({
  sources,
  statements,
}: Pick<Dossier, "sources" | "statements">): string {
  const coded = new Set(statements.map(({ source }) => source)).size;
  const rest = sources.length - coded;
  const others = rest > 0 ? `; the other ${rest} ${rest === 1 ? "has" : "have"} none` : "";
  return `They come from ${counted(coded, "source")}${others}.`;
}
