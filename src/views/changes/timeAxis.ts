import { by } from "#model/text/order.ts";
import type { TimelineAxis } from "./chart/parts.ts";
import { dateWords, daysBetween } from "#model/dossier/edtf.ts";
import { counted } from "#model/text/english.ts";

/** From one day to another, both included. */
export type Span = { readonly first: string; readonly last: string };

export type TimeAxis = TimelineAxis & {
  /** Where a day begins on the axis, and where it is over; its nearest end for days beyond. */
  readonly at: (day: string) => number;
  readonly after: (day: string) => number;
  /** What it leaves out: from the last day before to the first after, and how long that is in words. */
  readonly gaps: readonly {
    readonly last: string;
    readonly next: string;
    readonly label: string;
  }[];
};

/** Days left free at either end of a period, so that no mark is cut. */
const FREE = 3;
/** A stretch with nothing in it is left out when it is longer than this, and than a quarter of the whole. */
const LONG = 90;
/** The width of what is left out, as a part of what is drawn. */
const BREAK = 0.14;

/** A true axis: as many pixels a day everywhere. Broken, it leaves out long stretches without a span. */
export function timeAxisOf(spans: readonly Span[], { broken }: { broken: boolean }): TimeAxis {
  const full = periodsOf(spans, broken);
  const gaps = full.slice(1).map(({ first }, at) => gapOf(full[at]?.last ?? first, first));
  const periods = full.map(padded);
  const drawn = periods.reduce((sum, { first, last }) => sum + daysBetween(first, last), 0);
  const gap = Math.round(drawn * BREAK);
  const placed: Placed[] = [];
  for (const period of periods) {
    const before = placed.at(-1);
    const from = before ? before.to + gap : 0;
    placed.push({ ...period, from, to: from + daysBetween(period.first, period.last) });
  }
  return {
    length: placed.at(-1)?.to ?? 0,
    ticks: placed.flatMap((period) => ticksOf(period, drawn)),
    breaks: gaps.map(({ label }, at) => ({
      from: placed[at]?.to ?? 0,
      to: placed[at + 1]?.from ?? 0,
      label,
    })),
    landmarks: [],
    frame: undefined,
    gaps,
    at: (day) => placeOf(placed, day),
    after: (day) => placeOf(placed, dayAfter(day, 1)),
  };
}

type Placed = Span & { readonly from: number; readonly to: number };

function periodsOf(spans: readonly Span[], broken: boolean): readonly Span[] {
  const sorted = spans.toSorted(by(({ first }) => first));
  const first = sorted[0]?.first;
  if (first === undefined) return [];
  const last = sorted.reduce((latest, span) => (span.last > latest ? span.last : latest), first);
  const longest = broken ? Math.max(LONG, daysBetween(first, last) / 4) : Infinity;
  const periods: Span[] = [];
  for (const span of sorted) {
    const period = periods.at(-1);
    if (period && daysBetween(period.last, span.first) <= longest) {
      periods.splice(-1, 1, { ...period, last: span.last > period.last ? span.last : period.last });
    } else periods.push(span);
  }
  return periods;
}

function padded({ first, last }: Span): Span {
  return { first: dayAfter(first, -FREE), last: dayAfter(last, FREE) };
}

function gapOf(last: string, next: string): TimeAxis["gaps"][number] {
  const months = Math.round(daysBetween(last, next) / 30.4375);
  return { last, next, label: counted(months, "month") };
}

function placeOf(periods: readonly Placed[], day: string): number {
  const next = periods.findIndex(({ last }) => day <= last);
  const period = periods[next];
  if (!period) return periods.at(-1)?.to ?? 0;
  if (day >= period.first) return period.from + daysBetween(period.first, day);
  const before = periods[next - 1];
  if (!before) return period.from;
  const along = daysBetween(before.last, day) / daysBetween(before.last, period.first);
  return before.to + along * (period.from - before.to);
}

/** The firsts of months, fewer on a longer axis; between them, as minor ticks, tens of days on a short one and quarters on a long one. */
function ticksOf({ first, last, from }: Placed, drawn: number): TimelineAxis["ticks"] {
  const everyMonths = drawn > 1000 ? 12 : drawn > 400 ? 3 : 1;
  const days = daysIn(first, dayAfter(last, -FREE));
  const isMajor = (day: string) =>
    day.endsWith("-01") && (Number(day.slice(5, 7)) - 1) % everyMonths === 0;
  const isMinor = (day: string) =>
    drawn > 1000 ? /-(?:04|07|10)-01$/.test(day) : drawn <= 240 && /-(?:10|20)$/.test(day);
  const ticks = days.flatMap((day, at) => {
    if (isMajor(day)) return [{ at: from + at, label: dateWords(day.slice(0, 7)), minor: false }];
    return isMinor(day) ? [{ at: from + at, label: minorWords(day), minor: true }] : [];
  });
  if (ticks.some(({ minor }) => !minor)) return ticks;
  return [{ at: from + FREE, label: dateWords(days[FREE] ?? first), minor: false }];
}

/** "10" for a tenth, "Apr" for the first of a quarter. */
function minorWords(day: string): string {
  return day.endsWith("-01")
    ? dateWords(day.slice(0, 7)).slice(0, 3)
    : String(Number(day.slice(8)));
}

function daysIn(first: string, last: string): readonly string[] {
  return Array.from({ length: daysBetween(first, last) + 1 }, (_, at) => dayAfter(first, at));
}

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}
