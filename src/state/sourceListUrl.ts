import { type Codec, unknown } from "./codec.ts";
import { NO_SOURCE_LIST, SOURCE_GROUPINGS, type SourceListChoice } from "./sourceList.ts";
import { SOURCE_KINDS } from "#model/dossier/codes.ts";
import { cut, queryText } from "./tableUrl.ts";

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
