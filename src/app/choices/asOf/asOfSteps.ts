import type { ChangeDay } from "#model/position/changeDays.ts";
import { dateWords } from "#model/dossier/edtf.ts";
import { counted } from "#model/text/english.ts";

/** Where a day lies among the days on which something changes. */
export type AsOfSteps = {
  /** The days to stop at, oldest first: every change, and the end of the record also when nothing changes on it. */
  readonly stops: readonly ChangeDay[];
  /** How many of them are past or present; 0 before the first. */
  readonly reached: number;
  readonly previous: ChangeDay | undefined;
  readonly next: ChangeDay | undefined;
  /** The change that was made on the day itself. */
  readonly here: ChangeDay | undefined;
  /** "latest", "2 positions changed", "no change since 1 Mar 2025", "before the first change". */
  readonly place: string;
};

type Record = { readonly days: readonly ChangeDay[]; readonly end: string };

export function asOfSteps({ days, end }: Record, asOf: string): AsOfSteps {
  const stops = days.at(-1)?.day === end ? days : [...days, { day: end, cells: [] }];
  const last = days.findLast(({ day }) => day <= asOf);
  const here = last?.day === asOf ? last : undefined;
  return {
    stops,
    reached: stops.filter(({ day }) => day <= asOf).length,
    previous: stops.findLast(({ day }) => day < asOf),
    next: stops.find(({ day }) => day > asOf),
    here,
    place: placeWords({ last, here, isLatest: asOf === end }),
  };
}

type Place = { readonly isLatest: boolean } & {
  readonly [When in "last" | "here"]: ChangeDay | undefined;
};

function placeWords({ last, here, isLatest }: Place): string {
  if (isLatest) return "latest";
  if (here) return `${counted(here.cells.length, "position")} changed`;
  return last ? `no change since ${dateWords(last.day)}` : "before the first change";
}
