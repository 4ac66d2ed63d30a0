/**
 * Dates as the data writes them: a day, month or year (2025-12-05, 2025-11, 2024), perhaps with
 * `~` for "about", or two of them as a range. A subset of EDTF (ISO 8601-2).
 */
const PART = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(~?)$/;

/** By this list, never by locale: the build and every browser must write the same words. */
const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

export function isEdtf(text: string): boolean {
  const parts = text.split("/");
  const bounds = parts.map(boundsOf);
  const [start, end] = bounds;
  if (!start || bounds.length > 2) return false;
  return parts.length === 1 || (end !== undefined && start.last <= end.last);
}

/** The last day that the date allows, as YYYY-MM-DD: the day that orders it. */
export function lastDay(edtf: string): string {
  return boundsOfValid(edtf.split("/").at(-1) ?? "").last;
}

/** The first day that the date allows, as YYYY-MM-DD. */
export function firstDay(edtf: string): string {
  return boundsOfValid(edtf.split("/")[0] ?? "").first;
}

/** The date in words, no more precise than it is written: "5 Dec 2025", "about Nov 2025", "20 to 21 Nov 2025". */
export function dateWords(edtf: string): string {
  const [first = "", last] = edtf.split("/").map(partWords);
  if (last === undefined) return first;
  // The month that two days share is said once.
  const [, day, month] = /^(\d+)( .+)$/.exec(first) ?? [];
  return `${day && month && last.endsWith(month) ? day : first} to ${last}`;
}

/** The same of a date that bounds another one, beside which "about" would say no more: "Nov 2025". */
export function boundWords(edtf: string): string {
  return dateWords(edtf.replaceAll("~", ""));
}

/** Whole days from one day to a later one; negative when it is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

function partWords(part: string): string {
  const [, year, month, day, about] = PART.exec(part) ?? [];
  const name = month && MONTHS[Number(month) - 1];
  return [about && "about", day && String(Number(day)), name, year].filter(Boolean).join(" ");
}

function boundsOfValid(part: string): { first: string; last: string } {
  const bounds = boundsOf(part);
  if (!bounds) throw new Error(`"${part}" is not an EDTF date`);
  return bounds;
}

function boundsOf(part: string): { first: string; last: string } | undefined {
  const [, year, month, day] = PART.exec(part) ?? [];
  if (!year) return undefined;
  if (!month) return { first: `${year}-01-01`, last: `${year}-12-31` };
  const monthNumber = Number(month);
  if (monthNumber < 1 || monthNumber > 12) return undefined;
  const length = new Date(Date.UTC(Number(year), monthNumber, 0)).getUTCDate();
  if (!day) return { first: `${year}-${month}-01`, last: `${year}-${month}-${length}` };
  if (Number(day) < 1 || Number(day) > length) return undefined;
  const whole = `${year}-${month}-${day}`;
  return { first: whole, last: whole };
}
