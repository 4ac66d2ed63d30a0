import { dateWords, lastDay } from "#model/dossier/edtf.ts";

/** By this list, never by locale: the same citation in every browser. */
const MONTHS =
  "January February March April May June July August September October November December".split(
    " ",
  );

type Part = {
  readonly year: number;
  readonly month: number | undefined;
  readonly day: number | undefined;
  readonly isAbout: boolean;
};

/** "2025, December 3", "ca. 2025, December 3", "2026, January", "2025, between November 26 and December 1". */
export function apaDate(edtf: string): string {
  const [first, second] = partsOf(edtf);
  if (!second) return circa(first, [first.year, monthDay(first)].filter(Boolean).join(", "));
  if (first.year === second.year && first.month && second.month)
    return `${first.year}, between ${circa(first, monthDay(first))} and ${circa(second, monthDay(second))}`;
  const [from, to] = [first, second].map((part) =>
    circa(part, [part.year, monthDay(part)].filter(Boolean).join(", ")),
  );
  return `between ${from}, and ${to}`;
}

/** "December 3, 2025", in brackets where the date is not printed but worked out: "[ca. December 3, 2025]". */
export function chicagoDate(edtf: string): string {
  const [first, second] = partsOf(edtf);
  if (!second) return first.isAbout ? `[ca. ${usDate(first)}]` : usDate(first);
  const from =
    first.year === second.year && first.month && second.month ? monthDay(first) : usDate(first);
  return `[between ${circa(first, from)} and ${circa(second, usDate(second))}]`;
}

/** "2025", "[ca. 2025]", "[2024 or 2025]". */
export function chicagoYear(edtf: string): string {
  const [first, second = first] = partsOf(edtf);
  const isAbout = first.isAbout || second.isAbout;
  if (first.year === second.year) return isAbout ? `[ca. ${first.year}]` : String(first.year);
  const between =
    second.year - first.year === 1
      ? `${first.year} or ${second.year}`
      : `between ${first.year} and ${second.year}`;
  return `[${isAbout ? "ca. " : ""}${between}]`;
}

/** The year that orders the date. */
export function yearOf(edtf: string): string {
  return lastDay(edtf).slice(0, 4);
}

/** The month as plain BibTeX has it, by its number; undefined where both ends of the date do not agree. */
export function monthOf(edtf: string): string | undefined {
  const [first, second = first] = partsOf(edtf);
  const isOne = first.year === second.year && first.month === second.month;
  return isOne && first.month !== undefined ? String(first.month) : undefined;
}

/** YYYY/MM/DD/other, as precise as both ends agree; what RIS cannot say otherwise is said in the last part. */
export function risDate(edtf: string): string {
  const [first, second = first] = partsOf(edtf);
  const isInterval = edtf.includes("/");
  const month =
    first.year === second.year && first.month === second.month ? first.month : undefined;
  const day = month && first.day === second.day ? first.day : undefined;
  const [from, to] = edtf.split("/").map(dateWords);
  const other = isInterval ? `between ${from} and ${to}` : first.isAbout ? "ca." : "";
  return [yearOf(edtf), twoDigits(month), twoDigits(day), other].join("/");
}

/** A date of CSL-JSON: one list of numbers, or two for an interval. */
export type CslDate = {
  readonly "date-parts": readonly (readonly number[])[];
  readonly circa?: true;
};

export function cslDate(edtf: string): CslDate {
  const parts = partsOf(edtf).filter((part) => part !== undefined);
  return {
    "date-parts": parts.map(({ year, month, day }) =>
      [year, month, day].filter((number) => number !== undefined),
    ),
    ...(parts.some(({ isAbout }) => isAbout) && { circa: true }),
  };
}

function partsOf(edtf: string): readonly [Part, Part | undefined] {
  const [first = "", second] = edtf.split("/");
  return [partOf(first), second === undefined ? undefined : partOf(second)];
}

function partOf(text: string): Part {
  const [year = "", month, day] = text.replace("~", "").split("-");
  return {
    year: Number(year),
    month: month === undefined ? undefined : Number(month),
    day: day === undefined ? undefined : Number(day),
    isAbout: text.endsWith("~"),
  };
}

function monthDay({ month, day }: Part): string {
  return [month && MONTHS[month - 1], day].filter(Boolean).join(" ");
}

function usDate(part: Part): string {
  return [monthDay(part), part.year].filter(Boolean).join(part.day ? ", " : " ");
}

function circa({ isAbout }: Part, words: string): string {
  return isAbout ? `ca. ${words}` : words;
}

function twoDigits(number: number | undefined): string {
  return number === undefined ? "" : String(number).padStart(2, "0");
}
