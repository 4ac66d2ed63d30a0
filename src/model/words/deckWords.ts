import type { Dossier } from "#model/dossier/dossier.ts";
import { dateWords } from "#model/dossier/edtf.ts";

type Source = { readonly words: string; readonly url: string };

/** What stands at the foot of a slide that is handed on: of what day, and of which record. */
export function deckFoot(dossier: Pick<Dossier, "title" | "release">, asOf: string): string {
  return `As of ${dateWords(asOf)} · ${dossier.title}, release ${dossier.release} · Parley`;
}

/** How the sources on a slide begin, are parted and end, where the notes have more of them. */
export const SOURCE_LINE = {
  first: "Sources: ",
  between: " · ",
  more: (count: number) => ` · and ${count} more in the notes`,
} as const;

/** What leads from a slide to the page of the site that shows more. */
export const ON_SITE = "More on the site";

type Noted = {
  readonly notes: string | undefined;
  readonly sources: readonly Source[];
  /** Which part it is of what is too full for one slide, from 0. */
  readonly part: number;
  /** The page of the site that shows more, if its address is known. */
  readonly page: string | undefined;
};

/** The notes to a slide: what the presenter wrote, then every source with its address written out. */
export function deckNotes({ notes, sources, part, page }: Noted): string {
  const listed = sources.map(({ words, url }) => `${words}\n${url}`);
  return [
    notes && (part > 0 ? `(continued) ${notes}` : notes),
    listed.length > 0 && ["Sources", ...listed].join("\n"),
    page && `${ON_SITE}: ${page}`,
  ]
    .filter(Boolean)
    .join("\n\n");
}
