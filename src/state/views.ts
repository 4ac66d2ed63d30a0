/** What the reader chooses, of what a view may show. */
export type ChoiceName =
  | "asOf"
  | "since"
  | "texts"
  | "compared"
  | "parties"
  | "issues"
  | "sort"
  | "relation"
  | "draft"
  | "table";

/** What stands around a view: the site's header and choices, a presenter's screen, or nothing, in somebody else's page. */
export type FrameName = "site" | "stage" | "figure";

/** A row says whatever the site has to know of a view; what the view draws is its folder's alone. */
type ViewRow = {
  /** The site's own link that stands for it; the first view of a place is where the link leads. */
  readonly place?: string;
  /** What it is called in few words. */
  readonly name?: string;
  /** What its page is called, at its head and in its title; a view of one thing is called after the thing. */
  readonly title?: string;
  /** What it shows, in the palette. */
  readonly what?: string;
  /** Other words that it is found by. */
  readonly also?: string;
  /** Its path, where that is not its key. */
  readonly path?: string;
  /** The list that it shows one of; such a view has a page for each. */
  readonly part?: "cells" | "issues" | "statements" | "sources";
  /** Whether the evidence of a cell may lie over it. */
  readonly isBackdrop?: true;
  /** What stands around it; the site's own frame, if absent. */
  readonly frame?: FrameName;
  /** The choices that change what it shows, in the order in which a citation says them. */
  readonly choices: readonly ChoiceName[];
  /** Whether it shows superseded texts too, as long as none is chosen. */
  readonly showsSuperseded?: true;
  /** Whether it is a list to look through when a search finds nothing. */
  readonly isList?: true;
  /** Whether search engines find the dataset described on its page. */
  readonly isAboutTheWhole?: true;
};

/** Every view of the site, each a folder in views/; those with a link in the order of the links. */
export const VIEWS = {
  glance: {
    place: "Positions",
    name: "At a glance",
    title: "Where the sides stand",
    what: "where the two sides stand apart, and on what they could meet",
    also: "home, positions, overview, scale",
    path: "/",
    isBackdrop: true,
    choices: ["asOf", "parties", "issues", "sort", "relation"],
    isList: true,
    isAboutTheWhole: true,
  },
  words: {
    place: "Positions",
    name: "In words",
    title: "In words",
    what: "every issue against every party",
    also: "matrix, table, positions",
    isBackdrop: true,
    choices: ["asOf", "parties", "issues", "sort", "relation"],
    isList: true,
  },
  pair: {
    place: "Positions",
    name: "Two parties",
    title: "Two parties",
    what: "parties or texts side by side",
    also: "compare, positions compared, tally, pairs",
    isBackdrop: true,
    choices: ["asOf", "compared", "parties", "issues"],
  },
  changes: {
    place: "Changes",
    name: "Changes",
    title: "Changes",
    what: "who moved between two days, and how each issue went over the record",
    also: "timeline, moves, history, dates, statements by date",
    isBackdrop: true,
    choices: ["asOf", "since", "parties", "issues"],
  },
  texts: {
    place: "Texts",
    name: "Texts",
    title: "Texts",
    what: "each text on the table, against the positions",
    also: "proposals, plans, clauses, lineage",
    isBackdrop: true,
    choices: ["asOf", "texts", "parties", "issues"],
  },
  draft: {
    place: "Texts",
    name: "Draft a deal",
    title: "Draft a deal",
    what: "a deal of your own, against the positions",
    also: "proposals, own text, clauses, would it fit",
    isBackdrop: true,
    choices: ["asOf", "parties", "issues", "draft"],
  },
  statements: {
    place: "Statements",
    name: "Statements",
    title: "Statements",
    what: "every statement, to search, sort and filter",
    also: "quotes, passages, evidence, table",
    choices: ["asOf", "parties", "issues", "table"],
    isList: true,
  },
  sources: {
    place: "Statements",
    name: "Sources",
    title: "Sources",
    what: "everything that was read",
    also: "outlets, articles, newspapers, documents",
    choices: [],
    isList: true,
  },
  claims: {
    place: "Statements",
    name: "Said about others",
    title: "Said about others",
    what: "what others say a party wants, beside what it says",
    also: "claims, claimed and stated",
    isBackdrop: true,
    choices: ["asOf", "parties", "issues"],
  },
  about: {
    place: "About",
    name: "About",
    title: "About",
    what: "who made this, how sure it is and what is missing, in two minutes",
    also: "method, help, contact, licence, cite, browsers",
    choices: [],
    isAboutTheWhole: true,
  },
  codebook: {
    place: "About",
    name: "Codebook",
    title: "Codebook",
    what: "how a passage is coded, and what every option means",
    also: "coding, scales, options, method",
    choices: [],
  },
  rules: {
    place: "About",
    name: "Rules",
    title: "Rules",
    what: "how statements become positions, with a cell worked out",
    also: "derivation, method, example, legend, marks",
    choices: [],
  },
  reliability: {
    place: "About",
    name: "Reliability",
    title: "Reliability",
    what: "how far two codings agree, what was read and what is weak",
    also: "coverage, agreement, alpha, most wanted, method",
    choices: [],
  },
  releases: {
    place: "About",
    name: "Releases and corrections",
    title: "Releases and corrections",
    what: "what changed in the record",
    also: "errors, versions, changes",
    choices: [],
  },
  glossary: {
    place: "About",
    name: "Glossary",
    title: "Glossary",
    what: "terms and parties in plain words",
    also: "words, meanings, names",
    choices: [],
  },
  embed: {
    place: "About",
    name: "Embed",
    title: "A figure for your page",
    what: "a figure for an article: chosen, previewed, copied",
    also: "iframe, snippet, newsroom, widget, share, article, picture",
    choices: ["asOf", "since", "parties", "issues"],
  },
  newsrooms: {
    place: "About",
    name: "For newsrooms",
    title: "For newsrooms",
    what: "what to allow, what is sent, how to pin, correct and credit a figure",
    also: "embed, csp, content policy, frame-src, editors, corrections, credit, licence, contact",
    choices: [],
  },
  /** One figure in somebody else's page. */
  figure: { frame: "figure", choices: ["asOf", "since", "parties", "issues"] },
  present: {
    name: "Present",
    title: "Present",
    what: "slides for a room, with notes and a handout",
    also: "present this, briefing, slides, projector, presentation, handout, full screen",
    frame: "stage",
    choices: [],
  },
  issue: { place: "Positions", part: "issues", isBackdrop: true, choices: ["asOf", "parties"] },
  evidence: { part: "cells", choices: ["asOf"] },
  statement: { place: "Statements", part: "statements", choices: [] },
  source: { place: "Statements", part: "sources", choices: [] },
  /** The page that all statements, or sources, of a big dossier share. */
  lookup: { choices: [] },
} as const satisfies Record<string, ViewRow>;

export type ViewName = keyof typeof VIEWS;
type NamesWith<Row> = {
  [Name in ViewName]: (typeof VIEWS)[Name] extends Row ? Name : never;
}[ViewName];

/** The views of which there is one page. */
export type PlainView = NamesWith<{ readonly title: string }>;
/** Those of them that the site's own links lead to. */
type PlacedView = NamesWith<{ readonly title: string; readonly place: string }>;
/** The views that the evidence panel can lie over. */
export type Backdrop = NamesWith<{ readonly isBackdrop: true }>;
/** The views of one thing of a list, which may be too long for a page each. */
export type Lookup = NamesWith<{ readonly part: "statements" | "sources" }>;

/** The row of a view, whatever is left out of it. */
export function viewOf(view: ViewName): ViewRow {
  return VIEWS[view];
}

function isView(name: string): name is ViewName {
  return Object.hasOwn(VIEWS, name);
}

function isPlain(name: string): name is PlainView {
  return isView(name) && viewOf(name).title !== undefined;
}

function isPlaced(name: PlainView): name is PlacedView {
  return viewOf(name).place !== undefined;
}

export function frameOf(view: ViewName): FrameName {
  return viewOf(view).frame ?? "site";
}

export function isBackdrop(name: string): name is Backdrop {
  return isView(name) && viewOf(name).isBackdrop === true;
}

export function isLookup(name: string): name is Lookup {
  if (!isView(name)) return false;
  const { part } = viewOf(name);
  return part === "statements" || part === "sources";
}

export const VIEW_NAMES = Object.keys(VIEWS).filter(isView);
export const PLAIN_VIEWS = VIEW_NAMES.filter(isPlain);
export const BACKDROPS = VIEW_NAMES.filter(isBackdrop);

const PLACED_VIEWS = PLAIN_VIEWS.filter(isPlaced);

/** The site's own links, in their order: the word for each, and the view that it leads to. */
export const PLACES = PLACED_VIEWS.filter(
  (view, at) => PLACED_VIEWS.findIndex((other) => VIEWS[other].place === VIEWS[view].place) === at,
).map((view) => ({ name: VIEWS[view].place, view }));

/** The views of a place, in their order: its tabs. */
export function tabsOf(place: string): readonly PlacedView[] {
  return PLACED_VIEWS.filter((view) => VIEWS[view].place === place);
}
