import { sinceOf } from "#model/figure/since.ts";
import { changeDaysOf } from "#model/position/changeDays.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { dateWords, lastDay } from "#model/dossier/edtf.ts";
import type { Selection } from "#state/selection.ts";

/** Days to count from, under a heading or under none; a day is in one group only. */
export type StartGroup = {
  readonly name: string | undefined;
  readonly starts: readonly Start[];
};

type Start = { readonly day: string; readonly label: string };
type Choice = Pick<Selection, "asOf" | "since" | "parties" | "issues">;

/** What the reader can count from before the day shown: the usual day, the texts, and the days of change by year. */
export function startsOf(index: DossierIndex, choice: Choice): readonly StartGroup[] {
  const to = choice.asOf ?? index.dossier.asOf;
  const usual = sinceOf(index, { since: undefined, asOf: choice.asOf });
  const first = index.byDay[0]?.day;
  const view = { parties: choice.parties, issues: choice.issues };
  const days = [...changeDaysOf(index, view).map(({ day }) => day), choice.since ?? to];
  const years = [...new Set(days.map((day) => day.slice(0, 4)))].toSorted();
  const groups = [
    {
      name: undefined,
      starts: [
        usual !== undefined && usual !== first && labelled(usual, "A year before the day shown"),
        first !== undefined && labelled(first, "The first day of the record"),
      ].filter((start) => start !== false),
    },
    { name: "Texts on the table", starts: textStarts(index) },
    ...years.map((year) => ({
      name: year,
      starts: days
        .filter((day) => day.startsWith(year))
        .toSorted()
        .map((day) => ({ day, label: dateWords(day) })),
    })),
  ];
  const offered = new Set<string>();
  return groups
    .map(({ name, starts }) => ({
      name,
      starts: starts.filter(({ day }) => {
        const isNew = !offered.has(day) && (day < to || day === choice.since);
        if (isNew) offered.add(day);
        return isNew;
      }),
    }))
    .filter(({ starts }) => starts.length > 0);
}

/** A start for each day on which texts came to the table, named after all of them. */
function textStarts({ dossier }: DossierIndex): readonly Start[] {
  const names = new Map<string, readonly string[]>();
  for (const { name, date } of dossier.proposals) {
    const day = lastDay(date);
    names.set(day, [...(names.get(day) ?? []), name]);
  }
  return [...names.keys()]
    .toSorted()
    .map((day) => labelled(day, (names.get(day) ?? []).join(" · ")));
}

function labelled(day: string, name: string): Start {
  return { day, label: `${name}: ${dateWords(day)}` };
}
