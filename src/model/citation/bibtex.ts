import type { Author } from "./author.ts";
import type { Reference } from "./cited.ts";

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

/** One entry for biblatex; programs that only know BibTeX read it as a miscellaneous one. */
export function bibtexOf(reference: Reference): string {
  const { kind, key, authors, title, isDescription, within, version } = reference;
  const { published, accessed, url, language, note } = reference;
  const isOurs = kind === "dataset" || kind === "part";
  const whole = kind === "part" && within ? `Part of the data set ${within}` : note;
  const fields: readonly (readonly [string, string | undefined])[] = [
    ["author", authors.map(nameOf).join(" and ") || undefined],
    // In two pairs of braces, so that no style changes its capitals.
    ["title", `{${escaped(isDescription ? `[${title}]` : title)}}`],
    [isOurs ? "publisher" : "organization", listItem(isOurs ? authors[0] : within)],
    ["version", version && escaped(version)],
    ["date", published],
    ["url", url],
    ["urldate", accessed],
    ["langid", language && languageName(language)],
    ["note", whole && escaped(whole)],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []));
  return [`@${isOurs ? "dataset" : "online"}{${key},`, ...lines, "}"].join("\n");
}

function nameOf(author: Author): string {
  if (author.kind === "group") return `{${escaped(author.name)}}`;
  return `${partOfName(author.family)}, ${partOfName(author.given)}`;
}

/** In braces of its own where anything in it could divide the name. */
function partOfName(words: string): string {
  const isPlain = /^[\p{L}\p{M}.’]+([ -][\p{L}\p{M}.’]+)*$/u.test(words) && !/\band\b/i.test(words);
  return isPlain ? escaped(words) : `{${escaped(words)}}`;
}

/** Kept in one piece, for an "and" in it would make two of it. */
function listItem(item: Author | string | undefined): string | undefined {
  if (item === undefined) return undefined;
  const name = typeof item === "string" ? item : item.kind === "group" ? item.name : item.family;
  return `{${escaped(name)}}`;
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
