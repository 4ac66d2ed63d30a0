import { type NamedAuthor, namedIn } from "./author.ts";
import type { Author } from "./byline.ts";
import type { Reference } from "./cited.ts";
import { chicagoDate, chicagoYear } from "./date.ts";
import { italic, plain, type Run, sentences } from "./runs.ts";

/** The bibliography's entry of Chicago's 17th edition, notes and bibliography. */
export function chicagoNotesOf(reference: Reference): readonly Run[] {
  return sentences(leadOf(reference), ...bodyOf(reference));
}

/** The reference list's entry of Chicago's 17th edition, author and date. */
export function chicagoAuthorDateOf(reference: Reference): readonly Run[] {
  const { published } = reference;
  const year = [plain(published === undefined ? "n.d." : chicagoYear(published))];
  return sentences(leadOf(reference), year, ...bodyOf(reference));
}

/** Who leads the entry: the authors, or the outlet of an unsigned piece. */
function leadOf(reference: Reference): readonly Run[] {
  const names = chicagoNames(reference.authors);
  return names ? [plain(names)] : outletIn(reference);
}

/** All that follows who and, if the style says so first, the year. */
function bodyOf(reference: Reference): readonly (readonly Run[] | undefined)[] {
  const { kind, title, within = "", version, published, accessed, url } = reference;
  const date = published === undefined ? undefined : [plain(chicagoDate(published))];
  const seen = accessed === undefined ? undefined : [plain(`Accessed ${chicagoDate(accessed)}`)];
  const address = [plain(url)];
  if (kind === "dataset")
    return [
      [italic(title)],
      [plain(`Version ${version}`)],
      [plain("Data set")],
      date,
      seen,
      address,
    ];
  if (kind === "part") {
    const whole = [plain("In "), italic(within), plain(`, version ${version}`)];
    return [titleIn(reference), whole, [plain("Data set")], date, seen, address];
  }
  const isNamedAlready = chicagoNames(reference.authors) === within || reference.authors.length < 1;
  const place = date && !isNamedAlready ? [...outletIn(reference), plain(", "), ...date] : date;
  return [titleIn(reference), place, seen, address];
}

/** In quotation marks, those inside it made single; in brackets where it is only a description. */
function titleIn({ title, isDescription }: Reference): readonly Run[] {
  if (isDescription) return [plain(`[${title}]`)];
  const inner = title.replaceAll("“", "‘").replaceAll("”", "’").replaceAll('"', "'");
  return [plain(/[.?!…]$/.test(inner) ? `“${inner}”` : `“${inner}.”`)];
}

function outletIn({ kind, within = "" }: Reference): readonly Run[] {
  return [kind === "newspaper" ? italic(within) : plain(within)];
}

/** "Lee, Ann, Bo Ek, and Cy Day": only the first is turned around; of over ten the first seven. */
function chicagoNames(authors: readonly Author[]): string {
  const names = namedIn(authors).map((author, at) => chicagoName(author, at === 0));
  if (names.length < authors.length) return `${names.slice(0, 7).join(", ")}, et al.`;
  if (names.length < 2) return names[0] ?? "";
  if (names.length === 2 && authors[0]?.kind === "group") return names.join(" and ");
  if (names.length > 10) return `${names.slice(0, 7).join(", ")}, et al.`;
  return `${names.slice(0, -1).join(", ")}, and ${names.at(-1)}`;
}

/** "King, Martin Luther, Jr."; within a list "Martin Luther King Jr." */
function chicagoName(author: NamedAuthor, isFirst: boolean): string {
  if (author.kind === "group") return author.name;
  const { family, given, suffix = "" } = author;
  return isFirst
    ? [family, given, suffix].filter(Boolean).join(", ")
    : [given, family, suffix].filter(Boolean).join(" ");
}
