import type { Course } from "#model/comparison/history.ts";
import type { Relation } from "#model/comparison/pair.ts";
import { dateWords, daysBetween } from "#model/dossier/edtf.ts";
import { counted } from "#model/text/english.ts";
import { gapWords } from "./relationWords.ts";

/** From first to last in a few words: "Moved 3 of 4 steps, in 2 changes"; only what shares no option has moved. */
export function courseWords({ kind, relation, changes }: Course): string {
  const often = counted(changes, "change");
  switch (kind) {
    case "unchanged":
      return changes === 0 ? "The same options throughout" : `Back where it began, after ${often}`;
    case "moved":
      return `${movedWords(relation)}, in ${often}`;
    case "vaguer":
    case "clearer":
      return `Now ${kind} than at first; not shown to have moved`;
    case "reworded":
      return "Worded otherwise than at first; not shown to have moved";
    case "mixed-signals":
      return "Mixed signals at one end, so no distance is counted";
    case "fell-silent":
      return "No longer on record";
  }
}

/** How far it moved: "Moved 3 of 4 steps"; where there are no steps, "Moved to another option". */
export function movedWords(relation: Relation): string {
  if (relation.kind === "cannot-compare" || !relation.gap) return "Moved to another option";
  return `Moved ${gapWords(relation.gap, relation.optionCount - 1)}`;
}

/** A line on an axis of time: so many days from its left end, and what is written there. */
export type Tick = { readonly at: number; readonly label: string };

/** Where the axis from one day to another has a line: at each year or, where it has less than two of them, at each quarter. */
export function ticksOf(first: string, last: string): readonly Tick[] {
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
