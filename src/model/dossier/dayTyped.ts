import { isEdtf } from "./edtf.ts";

/** What somebody typed: a day, one of two days, or none. */
export type TypedDay =
  | { readonly kind: "day"; readonly day: string }
  /** Which number is the month is not said, and both could be. */
  | { readonly kind: "either"; readonly days: readonly [string, string] }
  | { readonly kind: "none" };

const MONTHS =
  "january february march april may june july august september october november december".split(
    " ",
  );

/** The day that a text means in any country: a month in words, the year first, or day.month.year with dots. */
export function dayTyped(text: string): TypedDay {
  const typed = text.trim().toLowerCase().replaceAll(",", " ");
  const [, isoYear, isoMonth, isoDay] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(typed) ?? [];
  if (isoYear) return oneOf([isoYear, isoMonth, isoDay]);
  const [, first, mark, second, year] = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$/.exec(typed) ?? [];
  if (year && mark === ".") return oneOf([year, second, first]);
  if (year) return either(oneOf([year, second, first]), oneOf([year, first, second]));
  const words = typed.split(/[\s.]+/).filter(Boolean);
  const name = words.find((word) => /^\p{L}/u.test(word)) ?? "";
  const at = name.length < 3 ? -1 : MONTHS.findIndex((month) => month.startsWith(name));
  const [day, ofYear] = words.filter((word) => word !== name);
  if (at < 0 || words.length !== 3 || !/^\d{4}$/.test(ofYear ?? "")) return { kind: "none" };
  return oneOf([ofYear, String(at + 1), day?.replace(/(st|nd|rd|th)$/, "")]);
}

/** Year, month and day as numbers in a text, if they are a day of the calendar. */
function oneOf(parts: readonly (string | undefined)[]): TypedDay {
  const day = parts.map((part = "") => part.padStart(2, "0")).join("-");
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && isEdtf(day) ? { kind: "day", day } : { kind: "none" };
}

function either(one: TypedDay, other: TypedDay): TypedDay {
  if (one.kind !== "day" || other.kind !== "day") return one.kind === "day" ? one : other;
  return one.day === other.day ? one : { kind: "either", days: [one.day, other.day] };
}
