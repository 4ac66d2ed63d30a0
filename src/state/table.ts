/** The columns of the table of statements, in their order. */
export const COLUMNS = [
  "said",
  "party",
  "issue",
  "stance",
  "firmness",
  "voice",
  "speaker",
  "words",
  "outlet",
] as const;
export type Column = (typeof COLUMNS)[number];

/** The columns that have an order; a statement's words have none. */
export const SORT_COLUMNS = COLUMNS.filter((column) => column !== "words");
export type SortColumn = (typeof SORT_COLUMNS)[number];
export type SortKey = { readonly column: SortColumn; readonly descending: boolean };

export const GROUPINGS = ["party", "issue", "topic", "voice", "kind"] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** What the table alone can be narrowed by; parties and issues are chosen for every view at once. */
export const TABLE_FACETS = [
  "topic",
  "voice",
  "firmness",
  "kind",
  "proposal",
  "stance",
  "speaker",
] as const;
export type TableFacet = (typeof TABLE_FACETS)[number];

/** Whether a statement could be placed on its issue’s scale. */
export const PLACINGS = ["with", "without"] as const;

/** What the reader has chosen of the table of statements. */
export type TableChoice = {
  /** What is searched for, as typed. */
  readonly query: string;
  /** For each facet the ids that may be; none chosen lets all be. */
  readonly facets: Readonly<Record<TableFacet, readonly string[]>>;
  /** The first and the last day said; undefined for no bound. */
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** What decides the order, first to last; never empty. */
  readonly sort: readonly SortKey[];
  /** The columns shown, in the table’s order; never empty. */
  readonly columns: readonly Column[];
  readonly group: Grouping | undefined;
};

export const NO_TABLE: TableChoice = {
  query: "",
  facets: { topic: [], voice: [], firmness: [], kind: [], proposal: [], stance: [], speaker: [] },
  from: undefined,
  to: undefined,
  sort: [{ column: "said", descending: true }],
  columns: COLUMNS,
  group: undefined,
};
