import { speakersOf } from "#model/dossier/speakers.ts";
import { FIRMNESSES, SOURCE_KINDS, VOICE_MARKS } from "#model/dossier/codes.ts";
import {
  type Codec,
  cut,
  isDay,
  listed,
  QUERY_LENGTH,
  queryText,
  readBy,
  type Reading,
  unknown,
  type Vocabulary,
  writtenBy,
} from "./codec.ts";
import { shown } from "#state/unknown/strangers.ts";
import {
  COLUMNS,
  GROUPINGS,
  NO_TABLE,
  PLACINGS,
  SORT_COLUMNS,
  type SortKey,
  TABLE_FACETS,
  type TableChoice,
  type TableFacet,
} from "./table.ts";

const FACET_NOUNS: Record<TableFacet, string> = {
  topic: "topic",
  voice: "voice",
  firmness: "firmness",
  kind: "kind of outlet",
  proposal: "proposal",
  stance: "choice of stance",
  speaker: "speaker",
};

/**
 * The table's own choices. `parties`, `issues` and `as-of` mean the same here as in every view and are
 * read with theirs; `sort` and `since` belong to the positions and the changes, so the table has `by` and `from`.
 */
const TABLE_CODECS: readonly Codec<TableChoice>[] = [
  { param: "q", write: ({ query }) => queryText(query), read: readQuery },
  {
    param: "from",
    write: ({ from }) => from,
    read: (text) => (isDay(text) ? chosen({ from: text }) : unknown("date", text)),
  },
  {
    param: "to",
    write: ({ to }) => to,
    read: (text) => (isDay(text) ? chosen({ to: text }) : unknown("date", text)),
  },
  {
    param: "by",
    write: ({ sort }) => unlessUsual(sortText(sort), sortText(NO_TABLE.sort)),
    read: readSort,
  },
  {
    param: "cols",
    write: ({ columns }) => unlessUsual(columns.join("."), COLUMNS.join(".")),
    read: (text) => {
      const { ids, ignored } = listed(text, { known: COLUMNS.map(named), noun: "column" });
      // The columns keep the table's order, whatever the order in which a link names them.
      return { choice: ids ? { columns: COLUMNS.filter((id) => ids.includes(id)) } : {}, ignored };
    },
  },
  {
    param: "group",
    write: ({ group }) => group,
    read: (text) => {
      const group = GROUPINGS.find((name) => name === text);
      return group ? chosen({ group }) : unknown("grouping", text);
    },
  },
];

/** The choice in an address, as "param=text"; none when it is as at first. */
export function tableText(table: TableChoice): readonly string[] {
  return [...writtenBy(TABLE_CODECS, table), ...facetsText(table)];
}

/** The facets chosen, as "facet=id.id". */
function facetsText({ facets }: TableChoice): readonly string[] {
  return TABLE_FACETS.flatMap((facet) =>
    facets[facet].length > 0 ? [`${facet}=${facets[facet].join(".")}`] : [],
  );
}

/** What an address chooses of the table. */
export function readTable(params: URLSearchParams, vocabulary: Vocabulary): Reading<TableChoice> {
  const own = readBy(TABLE_CODECS, params, vocabulary);
  const facets = readFacets(params, vocabulary);
  return {
    choice: { ...own.choice, ...facets.choice },
    ignored: [...own.ignored, ...facets.ignored],
  };
}

/** All facets together, for each is a part of one choice. */
function readFacets(params: URLSearchParams, vocabulary: Vocabulary): Reading<TableChoice> {
  const facets = { ...NO_TABLE.facets };
  const ignored = TABLE_FACETS.flatMap((facet) => {
    const text = params.get(facet);
    if (text === null) return [];
    const noun = FACET_NOUNS[facet];
    const reading = listed(text, { known: knownOf(facet, vocabulary), noun });
    facets[facet] = reading.ids ?? [];
    return reading.ignored;
  });
  return { choice: { facets }, ignored };
}

function knownOf(facet: TableFacet, vocabulary: Vocabulary) {
  const { topics, proposals } = vocabulary;
  const known: Record<TableFacet, readonly { readonly id: string }[]> = {
    topic: topics,
    proposal: proposals,
    voice: VOICE_MARKS.map(named),
    firmness: FIRMNESSES.map(named),
    kind: SOURCE_KINDS.map(named),
    stance: PLACINGS.map(named),
    speaker: facet === "speaker" ? speakersOf(vocabulary) : [],
  };
  return known[facet];
}

function readQuery(text: string): Reading<TableChoice> {
  const query = cut(text);
  const ignored = query === text ? [] : [`the search after its first ${QUERY_LENGTH} characters`];
  return { choice: { query }, ignored };
}

function sortText(sort: readonly SortKey[]): string {
  return sort.map(({ column, descending }) => (descending ? "-" : "") + column).join(".");
}

/** Keys such as "-said.party"; a column counts where it first stands. */
function readSort(text: string): Reading<TableChoice> {
  const keys = text.split(".").map((word) => {
    const column = SORT_COLUMNS.find((name) => name === word.replace(/^-/, ""));
    return { word, key: column && { column, descending: word.startsWith("-") } };
  });
  const sort = keys
    .flatMap(({ key }) => key ?? [])
    .filter(({ column }, at, all) => all.findIndex((key) => key.column === column) === at);
  return {
    choice: sort.length > 0 ? { sort } : {},
    ignored: keys
      .filter(({ key }) => !key)
      .map(({ word }) => `the sort column “${shown(word.replace(/^-/, ""))}”`),
  };
}

function unlessUsual(text: string, usual: string): string | undefined {
  return text === usual ? undefined : text;
}

function chosen(choice: Partial<TableChoice>): Reading<TableChoice> {
  return { choice, ignored: [] };
}

function named<Id extends string>(id: Id): { readonly id: Id } {
  return { id };
}
