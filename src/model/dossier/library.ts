import type { Statement, Words } from "./dossier.ts";

/** What a big dossier fetches only when it is asked for; of others all of it is here. */
export type Library = {
  /** The words of a statement: here, or on their way; the same promise for as long as it may be kept. */
  readonly wordsOf: (statement: Statement) => Words | Promise<Words>;
  /** Fetched or made the first time; a failure is tried again the next time. */
  readonly openSearch: () => Promise<Search>;
};

/** The statements found, by their place in the dossier's list of statements. */
type Hits = { readonly count: number; readonly has: (at: number) => boolean };

export type Found = {
  /** All statements, for a query without a word. */
  readonly hits: Hits;
  /** The words of the record that were met, folded; `piecesOf(text, marks)` finds them in a text. */
  readonly marks: ReadonlySet<string>;
  /** When nothing was found: queries that do find something, the nearest first. */
  readonly suggestions: readonly string[];
};

/** Every word of the query is required; each may be the beginning of one of the record, or mistyped. */
export type Search = (query: string) => Found;
