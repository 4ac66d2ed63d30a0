import type { SourceKind } from "#model/dossier/codes.ts";

export const SOURCE_GROUPINGS = ["year", "kind"] as const;
export type SourceGrouping = (typeof SOURCE_GROUPINGS)[number];

/** What the reader has chosen of the list of sources. */
export type SourceListChoice = {
  /** What a source's title, outlet, author or provenance must have, as typed. */
  readonly query: string;
  /** The one kind of outlet shown; undefined for all. */
  readonly kind: SourceKind | undefined;
  readonly group: SourceGrouping;
};

export const NO_SOURCE_LIST: SourceListChoice = { query: "", kind: undefined, group: "year" };
