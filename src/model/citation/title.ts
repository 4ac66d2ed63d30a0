import type { Source } from "#model/dossier/dossier.ts";
import { tidied } from "./text.ts";

/** How the data marks a title that is not the document's own, and how a citation says it. */
const MARKS: readonly (readonly [mark: string, words: string])[] = [
  ["our description", "description by Parley"],
  ["title from the address", "taken from the address"],
  ["section heading; page title not shown", "heading of a section; the page’s title is not known"],
];

export type CitedTitle = {
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
