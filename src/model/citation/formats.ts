import { apaOf } from "./apa.ts";
import type { Reference } from "./cited.ts";
import { bibtexOf } from "./bibtex.ts";
import { chicagoAuthorDateOf, chicagoNotesOf } from "./chicago.ts";
import { cslOf } from "./csl.ts";
import { risOf } from "./ris.ts";
import { plain, type Run, textOf } from "./runs.ts";

export type CitationFormat = {
  readonly id: string;
  readonly name: string;
  /** Read by people, or by a program that wants its text as it is. */
  readonly reader: "person" | "program";
  readonly extension: string;
  readonly mediaType: string;
  /** The entries, each as it is set; a program's format is one. */
  readonly entriesOf: (references: readonly Reference[]) => readonly (readonly Run[])[];
};

const TEXT = { reader: "person", extension: "txt", mediaType: "text/plain;charset=utf-8" } as const;

export const CITATION_FORMATS: readonly CitationFormat[] = [
  { ...TEXT, id: "apa", name: "APA 7", entriesOf: (all) => all.map(apaOf) },
  {
    ...TEXT,
    id: "chicago-notes",
    name: "Chicago 17, bibliography",
    entriesOf: (all) => all.map(chicagoNotesOf),
  },
  {
    ...TEXT,
    id: "chicago-author-date",
    name: "Chicago 17, author-date",
    entriesOf: (all) => all.map(chicagoAuthorDateOf),
  },
  {
    id: "bibtex",
    name: "BibTeX",
    reader: "program",
    extension: "bib",
    mediaType: "application/x-bibtex;charset=utf-8",
    entriesOf: (all) => [[plain(`${all.map(bibtexOf).join("\n\n")}\n`)]],
  },
  {
    id: "ris",
    name: "RIS",
    reader: "program",
    extension: "ris",
    mediaType: "application/x-research-info-systems;charset=utf-8",
    entriesOf: (all) => [[plain(all.map(risOf).join(""))]],
  },
  {
    id: "csl",
    name: "CSL-JSON",
    reader: "program",
    extension: "json",
    mediaType: "application/vnd.citationstyles.csl+json",
    entriesOf: (all) => [[plain(`${JSON.stringify(all.map(cslOf), null, 2)}\n`)]],
  },
];

/** The entries as the text that is copied and saved. */
export function citationText(entries: readonly (readonly Run[])[]): string {
  return entries.map(textOf).join("\n\n");
}
