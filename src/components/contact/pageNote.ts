import type { Dossier } from "#model/dossier/dossier.ts";
import type { Note } from "./note.ts";

type Page = { readonly title: string; readonly page: string };

/** A note that something on a page is wrong, with all but what it is filled in. */
export function pageNote(dossier: Pick<Dossier, "release" | "title">, { title, page }: Page): Note {
  return {
    subject: `${title}, release ${dossier.release}`,
    lines: [
      `Page: ${page}`,
      `Release: ${dossier.release} (${dossier.title})`,
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
