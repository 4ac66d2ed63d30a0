import { dateWords, daysBetween } from "#model/dossier/edtf.ts";
import type { MovedAxis } from "./chart/parts.ts";

/** Where the axis from one day to another has a line: at each year or, where it has less than two of them, at each quarter. */
export function ticksOf(first: string, last: string): MovedAxis["ticks"] {
  const years = range(Number(first.slice(0, 4)), Number(last.slice(0, 4)));
  const within = (days: readonly string[]) => days.filter((day) => day >= first && day <= last);
  const starts = within(years.map((year) => `${year}-01-01`));
  const quarters = years.flatMap((year) =>
    ["01", "04", "07", "10"].map((month) => `${year}-${month}-01`),
  );
  return (starts.length > 1 ? starts : within(quarters)).map((day) => ({
    at: daysBetween(first, day),
    label: starts.length > 1 ? day.slice(0, 4) : dateWords(day.slice(0, 7)),
  }));
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}
