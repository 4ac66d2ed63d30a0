import { SOURCE_KINDS, type SourceKind } from "#model/dossier/codes.ts";
import { type Codec, cut, queryText, unknown } from "./codec.ts";

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

/** The choices of the list of sources; the table of statements has its own words for its own. */
export const SOURCE_LIST_CODECS: readonly Codec<SourceListChoice>[] = [
  {
    param: "find-source",
    write: ({ query }) => queryText(query),
    read: (text) => ({ choice: { query: cut(text) }, ignored: [] }),
  },
  {
    param: "outlet",
    write: ({ kind }) => kind,
    read: (text) => {
      const kind = SOURCE_KINDS.find((name) => name === text);
      return kind ? { choice: { kind }, ignored: [] } : unknown("kind of outlet", text);
    },
  },
  {
    param: "sources-by",
    write: ({ group }) => (group === NO_SOURCE_LIST.group ? undefined : group),
    read: (text) => {
      const group = SOURCE_GROUPINGS.find((name) => name === text);
      return group ? { choice: { group }, ignored: [] } : unknown("grouping", text);
    },
  },
];
