import type { Source } from "#model/dossier/dossier.ts";

/** A piece of an entry, as it is set: plain, or in italics. */
export type Run = { readonly text: string; readonly isItalic: boolean };

export const plain = (text: string): Run => ({ text, isItalic: false });
export const italic = (text: string): Run => ({ text, isItalic: true });

/** The entry without its italics. */
export function textOf(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join("");
}

/** The sentences with a space between them, each with a full stop unless it has one; absent ones left out. */
export function sentences(...all: readonly (readonly Run[] | undefined)[]): readonly Run[] {
  const present = all.flatMap((runs) => (runs && runs.length > 0 ? [runs] : []));
  return present.flatMap((runs, at) => [
    ...(at > 0 ? [plain(" ")] : []),
    ...runs,
    ...(isClosed(textOf(runs)) ? [] : [plain(".")]),
  ]);
}

function isClosed(text: string): boolean {
  return /[.?!…]["'”’]*$/.test(text);
}

/** Controls, and the marks that turn the direction of all that follows them. */
const UNPRINTABLE = /[\p{Cc}\u202A-\u202E\u2066-\u2069\uFEFF]/gu;

/** One line of plain text, whatever line ends, controls or halves of characters were in it. */
export function tidied(text: string): string {
  const whole = text.replace(/\p{Cs}/gu, "\uFFFD");
  return whole.replace(/\s+/g, " ").replace(UNPRINTABLE, "").replace(/ +/g, " ").trim();
}

/** The address as browsers write it, with nothing in it that ends a field of any format. */
export function tidyAddress(address: string): string {
  return new URL(address).href.replace(
    /[{}\\|^`']/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** How the data marks a title that is not the document's own, and how a citation says it. */
const MARKS: readonly (readonly [mark: string, words: string])[] = [
  ["our description", "description by Parley"],
  ["title from the address", "taken from the address"],
  ["section heading; page title not shown", "heading of a section; the page’s title is not known"],
];

type CitedTitle = {
  readonly title: string;
  /** Why the title is only a description; undefined for the document's own. */
  readonly mark: string | undefined;
};

/** The title without the mark that the data puts after it. */
export function citedTitleOf({ title }: Pick<Source, "title">): CitedTitle {
  for (const [mark, words] of MARKS) {
    const end = ` (${mark})`;
    if (title.endsWith(end)) return { title: tidied(title.slice(0, -end.length)), mark: words };
  }
  return { title: tidied(title), mark: undefined };
}
