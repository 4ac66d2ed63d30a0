import type { Author } from "./byline.ts";
import type { Reference } from "./cited.ts";
import { monthOf, yearOf } from "./date.ts";

/** What has a meaning in TeX, and what sets it; braces by name, for BibTeX counts even escaped ones. */
const SIGNS: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  "%": "\\%",
  "&": "\\&",
  "#": "\\#",
  $: "\\$",
  _: "\\_",
};

/** Letters that TeX has a name for but cannot take apart. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: "\\ss",
  æ: "\\ae",
  Æ: "\\AE",
  œ: "\\oe",
  Œ: "\\OE",
  ø: "\\o",
  Ø: "\\O",
  ł: "\\l",
  Ł: "\\L",
  ı: "\\i",
};

/** TeX's accents by the mark that follows the letter when a character is taken apart. */
const ACCENTS: Readonly<Record<string, string>> = {
  "\u0300": "`",
  "\u0301": "'",
  "\u0302": "^",
  "\u0303": "~",
  "\u0304": "=",
  "\u0306": "u",
  "\u0307": ".",
  "\u0308": '"',
  "\u030A": "r",
  "\u030B": "H",
  "\u030C": "v",
  "\u0327": "c",
  "\u0328": "k",
};

/** One entry of a type and with fields that plain BibTeX knows; what only biblatex reads stands beside them. */
export function bibtexOf(reference: Reference): string {
  const { kind, key, authors, title, isDescription, within, version } = reference;
  const { published, accessed, url, language, note } = reference;
  const isOurs = kind === "dataset" || kind === "part";
  const isArticle = kind === "newspaper";
  const whole = kind === "part" && within ? `Part of the data set ${within}` : note;
  const fields: readonly (readonly [string, string | undefined])[] = [
    ["author", authors.map(nameOf).join(" and ") || undefined],
    // In two pairs of braces, so that no style changes its capitals.
    ["title", `{${escaped(isDescription ? `[${title}]` : title)}}`],
    [isArticle ? "journal" : "howpublished", isOurs ? "Data set" : within && escaped(within)],
    ["year", published && yearOf(published)],
    ["month", published && monthOf(published)],
    ["date", published],
    ["publisher", isOurs ? listItem(authors[0]) : undefined],
    ["version", version && escaped(version)],
    ["url", url],
    ["urldate", accessed],
    ["langid", language && languageName(language)],
    ["note", whole && escaped(whole)],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []));
  return [`@${isArticle ? "article" : "misc"}{${key},`, ...lines, "}"].join("\n");
}

function nameOf(author: Author): string {
  if (author.kind === "others") return "others";
  if (author.kind === "group") return `{${escaped(author.name)}}`;
  const { family, given, suffix } = author;
  const parts = [family, ...(suffix === undefined ? [] : [suffix]), given];
  return parts.map(partOfName).join(", ");
}

/** In braces of its own where anything in it could divide the name. */
function partOfName(words: string): string {
  const isPlain = /^[\p{L}\p{M}.’]+([ -][\p{L}\p{M}.’]+)*$/u.test(words) && !/\band\b/i.test(words);
  return isPlain ? escaped(words) : `{${escaped(words)}}`;
}

/** Kept in one piece, for an "and" in it would make two of it. */
function listItem(author: Author | undefined): string | undefined {
  return author?.kind === "group" ? `{${escaped(author.name)}}` : undefined;
}

/** "latvian" for "lv": biblatex knows languages by their English names. */
function languageName(language: string): string | undefined {
  return new Intl.DisplayNames("en", { type: "language", fallback: "none" })
    .of(language.split("-")[0] ?? "")
    ?.toLowerCase();
}

/** The text as TeX sets it unchanged: no command, no ligature, accents spelled out. */
function escaped(text: string): string {
  return text
    .normalize("NFC")
    .replace(/./gsu, signOf)
    .replace(/([-'`,<>])(?=\1)/g, "$1{}")
    .replace(/([?!])(?=`)/g, "$1{}");
}

function signOf(sign: string): string {
  const known = SIGNS[sign];
  if (known !== undefined) return known;
  const letter = LETTERS[sign];
  if (letter !== undefined) return `{${letter}}`;
  const [base = "", mark = "", ...more] = sign.normalize("NFD");
  const accent = ACCENTS[mark];
  if (accent === undefined || more.length > 0 || !/[A-Za-z]/.test(base)) return sign;
  // A dotless i takes the accent in the place of its dot.
  return `{\\${accent}{${base}}}`;
}
