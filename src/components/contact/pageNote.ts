import type { Dossier } from "#model/dossier/dossier.ts";
import type { Note } from "./note.ts";

type Page = {
  readonly title: string;
  readonly page: string;
  /** What the page is of, in lines, where its address alone does not say it. */
  readonly of?: readonly string[] | undefined;
};

/** A note that something on a page is wrong, with all but what it is filled in. */
export function pageNote(
  dossier: Pick<Dossier, "release" | "title">,
  { title, page, of = [] }: Page,
): Note {
  return {
    subject: `${title}, release ${dossier.release}`,
    lines: [
      `Page: ${page}`,
      `Release: ${dossier.release} (${dossier.title})`,
      ...of,
      "",
      "What is wrong:",
      "",
      "",
      "How do you know (a source, or a rule of the codebook):",
      "",
      "",
    ],
  };
}
