import type { ChangeDay } from "#model/position/changeDays.ts";

/** Where a day lies among the days on which something changes. */
export type AsOfSteps = {
  /** The days to stop at, oldest first: every change, and the end of the record also when nothing changes on it. */
  readonly stops: readonly ChangeDay[];
  /** How many of them are past or present; 0 before the first. */
  readonly reached: number;
  readonly previous: ChangeDay | undefined;
  readonly next: ChangeDay | undefined;
  /** "change 2 of 8", "after change 2 of 8", "before the first change". */
  readonly place: string;
};

type Record = { readonly days: readonly ChangeDay[]; readonly end: string };

export function asOfSteps({ days, end }: Record, asOf: string): AsOfSteps {
  const stops = days.at(-1)?.day === end ? days : [...days, { day: end, changes: 0 }];
  return {
    stops,
    reached: stops.filter(({ day }) => day <= asOf).length,
    previous: stops.findLast(({ day }) => day < asOf),
    next: stops.find(({ day }) => day > asOf),
    place: placeWords(days, asOf),
  };
}

function placeWords(days: readonly ChangeDay[], asOf: string): string {
  if (days.length === 0) return "no changes";
  const past = days.filter(({ day }) => day <= asOf);
  if (past.length === 0) return "before the first change";
  const place = `change ${past.length} of ${days.length}`;
  return past.at(-1)?.day === asOf ? place : `after ${place}`;
}
