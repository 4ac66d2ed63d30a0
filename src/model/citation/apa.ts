import { type NamedAuthor, namedIn } from "./author.ts";
import type { Author } from "./byline.ts";
import type { Reference } from "./cited.ts";
import { apaDate, chicagoDate, yearOf } from "./date.ts";
import { italic, plain, type Run, sentences } from "./runs.ts";

/** The entry by the APA's 7th edition; titles keep the capitals they were printed with. */
export function apaOf(reference: Reference): readonly Run[] {
  const names = apaNames(reference.authors);
  const date = [plain(`(${dateIn(reference)})`)];
  const title = titleIn(reference);
  // Where no author is known the title leads, and the date follows it.
  const head = names ? [[plain(names)], date, title] : [title, date];
  return [...sentences(...head, wholeIn(reference, names)), plain(` ${addressIn(reference)}`)];
}

function dateIn({ kind, published }: Reference): string {
  if (published === undefined) return "n.d.";
  const isOurs = kind === "dataset" || kind === "part";
  return isOurs ? yearOf(published) : apaDate(published);
}

function titleIn({ kind, title, isDescription, version }: Reference): readonly Run[] {
  if (isDescription) return [plain(`[${title}]`)];
  if (kind === "dataset") return [italic(title), plain(` (Version ${version}) [Data set]`)];
  return [kind === "page" ? italic(title) : plain(title)];
}

function wholeIn({ kind, within, version }: Reference, names: string): readonly Run[] | undefined {
  if (within === undefined || within === names) return undefined;
  if (kind === "part")
    return [plain("In "), italic(within), plain(` (Version ${version}) [Data set]`)];
  return [kind === "newspaper" ? italic(within) : plain(within)];
}

/** Only what changes under its address is said to be retrieved on a day. */
function addressIn({ accessed, url }: Reference): string {
  return accessed ? `Retrieved ${chicagoDate(accessed)}, from ${url}` : url;
}

/** "Lee, A. B., & Ek, B."; of over twenty the first nineteen and the last. */
function apaNames(authors: readonly Author[]): string {
  const names = namedIn(authors).map(apaName);
  const last = names.at(-1) ?? "";
  if (names.length < authors.length) return `${names.join(", ")}, et al.`;
  if (names.length < 2) return last;
  // A comma divides what is turned around, and a name of two organisations is not.
  if (names.length === 2 && authors[0]?.kind === "group") return names.join(" & ");
  if (names.length > 20) return `${names.slice(0, 19).join(", ")}, . . . ${last}`;
  return `${names.slice(0, -1).join(", ")}, & ${last}`;
}

function apaName(author: NamedAuthor): string {
  if (author.kind === "group") return author.name;
  const { family, given, suffix } = author;
  return [family, initials(given), ...(suffix === undefined ? [] : [suffix])].join(", ");
}

/** "Jean-Paul M." is "J.-P. M." */
function initials(given: string): string {
  const initial = (name: string) => `${/^./u.exec(name)?.[0].toUpperCase() ?? ""}.`;
  return given
    .split(" ")
    .map((word) => word.split("-").filter(Boolean).map(initial).join("-"))
    .join(" ");
}
