import type { Issue, OptionId } from "#model/dossier/dossier.ts";
import type { VoiceMark } from "#model/dossier/codes.ts";
import type { Position } from "#model/position/position.ts";
import { extentOf } from "#model/comparison/pair.ts";
import { isOld } from "#model/position/cell.ts";
import { isOnRecord, isPlaced, standsIn } from "#model/position/stands.ts";
import type { Side } from "./sidesOf.ts";

/** One mark on the shared scale of an issue; a side of mixed signals has several, a silent one none. */
export type Lane = {
  readonly key: string;
  readonly name: string;
  readonly options: readonly OptionId[];
  readonly voice: VoiceMark;
  /** Over a year old on the date shown. */
  readonly old: boolean;
};

/** The steps that are counted between two marks: from place to place, each from 0, of so many places. */
export type Ruler = { readonly from: number; readonly to: number; readonly of: number };

export function lanesOf({ id, shortName }: Side, position: Position): readonly Lane[] {
  const stands = standsIn(position);
  return stands.map(({ options, voice }, at) => ({
    key: `${id}-${at}`,
    name: stands.length > 1 ? `${shortName}, mixed` : shortName,
    options,
    voice,
    old: isOld(position),
  }));
}

/** Between the nearest ends of the only two on record; undefined for more, or where they meet. */
export function rulerOf(issue: Issue, positions: readonly Position[]): Ruler | undefined {
  const [a, b, ...more] = positions.filter(isOnRecord);
  if (!a || !b || more.length > 0 || issue.scale === "nominal") return undefined;
  if (!isPlaced(a) || !isPlaced(b)) return undefined;
  const [one, other] = [extentOf(issue, a.options), extentOf(issue, b.options)];
  const of = issue.options.length;
  if (one.last < other.first) return { from: one.last, to: other.first, of };
  if (other.last < one.first) return { from: other.last, to: one.first, of };
  return undefined;
}
