import { type Figure, figureKey, figureNamed, figuresOf } from "#model/figure/figure.ts";
import type { Dossier, IssueId, PartyId, SourceId, StatementId } from "#model/dossier/dossier.ts";
import type { Cell } from "#model/position/cell.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import {
  type Backdrop,
  isLookup,
  type Lookup,
  PLAIN_VIEWS,
  type PlainView,
  type ViewName,
  VIEWS,
  viewOf,
} from "./views.ts";

/** A page of the site: what must hold without scripts, so it is in the path. */
export type Route =
  | { readonly view: "evidence"; readonly party: PartyId; readonly issue: IssueId }
  | { readonly view: "issue"; readonly issue: IssueId }
  | { readonly view: "statement"; readonly statement: StatementId }
  | { readonly view: "source"; readonly source: SourceId }
  /** The page that all statements, or sources, of a big dossier share; what it was asked for is not known. */
  | { readonly view: "lookup"; readonly of: Lookup; readonly asked: string }
  | { readonly view: "figure"; readonly figure: Figure }
  | { readonly view: PlainView };

/** What every view is told: its own route, and the date shown; it takes of them what it needs. */
export type ViewProps<Name extends ViewName = ViewName> = {
  readonly index: DossierIndex;
  readonly route: Extract<Route, { view: Name }>;
  readonly asOf: string;
};

/**
 * Above so many statements, or sources, they share one page, which looks up the id in its query: a
 * file that every static host has, answered as found, where a path would need a page each, or a 404.
 */
const MOST_PAGES = 2000;

/** How the address of a cell's evidence begins, below the site's root. */
export const EVIDENCE = "/evidence/";

/** How the address of a figure begins; what it names and the dossier does not know is a figure that says so. */
const FIGURES = "embed/";

/** The page that the figures of all statements of a big dossier share. */
export const QUOTES = `/${FIGURES}quote/`;

export const HOME: Route = { view: "glance" };

/** The path below the site's root; it begins and ends in a slash. */
export function pathOf(route: Route): string {
  switch (route.view) {
    case "evidence":
      return `${EVIDENCE}${route.party}/${route.issue}/`;
    case "issue":
      return `/issue/${route.issue}/`;
    case "statement":
      return `/statement/${route.statement}/`;
    case "source":
      return `/source/${route.source}/`;
    case "lookup":
      return `/${route.of}/`;
    case "figure":
      return `/${FIGURES}${figureKey(route.figure)}/`;
    default:
      return viewOf(route.view).path ?? `/${route.view}/`;
  }
}

/** What lies under the evidence of a cell: the view that it was opened from, of the cell’s own issue where that is one issue’s. */
export function underOf(backdrop: Backdrop, { issue }: Pick<Cell, "issue">): Route {
  return backdrop === "issue" ? { view: backdrop, issue } : { view: backdrop };
}

/** The page at a path, and of a shared page what it is asked for; undefined when the dossier knows no such page. */
export function routeOf(path: string, dossier: Dossier, asked = ""): Route | undefined {
  const { parties, issues } = dossier;
  const page = path.replace(/index\.html$/, "");
  const [view, first, second, ...more] = page.split("/").filter(Boolean);
  if (view === "embed" && first !== undefined) {
    const key = page === QUOTES ? `quote/${asked}` : page.slice(FIGURES.length + 1);
    return { view: "figure", figure: figureNamed(key, dossier) ?? { kind: "none" } };
  }
  if (more.length > 0) return undefined;
  if (view === undefined) return HOME;
  if (view === "evidence") {
    const party = parties.find(({ id }) => id === first)?.id;
    const issue = issues.find(({ id }) => id === second)?.id;
    return party && issue && { view, party, issue };
  }
  if (second !== undefined) return undefined;
  if (view === "issue") {
    const issue = issues.find(({ id }) => id === first)?.id;
    return issue && { view, issue };
  }
  if (isLookup(view)) {
    const shared = first === undefined && !hasOwnPages(dossier, view);
    const unknown: Route = { view: "lookup", of: view, asked };
    return lookedUp(dossier, view, first ?? asked) ?? (shared ? unknown : undefined);
  }
  const plain = PLAIN_VIEWS.find((name) => pathOf({ view: name }) === `/${view}/`);
  return first === undefined && plain ? { view: plain } : undefined;
}

function lookedUp({ statements, sources }: Dossier, view: Lookup, asked: string) {
  if (view === "statement") {
    const statement = statements.find(({ id }) => id === asked)?.id;
    return statement && { view, statement };
  }
  const source = sources.find(({ id }) => id === asked)?.id;
  return source && { view, source };
}

/** Where a cell leads: to its evidence or, when nothing is on record, to the sources that were read. */
export function cellPath({ party, issue, known }: Pick<Cell, "party" | "issue" | "known">): string {
  return pathOf(known === 0 ? { view: "sources" } : { view: "evidence", party, issue });
}

type Lists = Pick<Dossier, "statements" | "sources">;

export function hasOwnPages(dossier: Lists, view: Lookup): boolean {
  // A dossier that is not big is written whole, whatever it is made of.
  return dossier.statements.length <= MOST_PAGES || dossier[VIEWS[view].part].length <= MOST_PAGES;
}

/** Every page of a dossier, each once. */
export function routesOf(dossier: Dossier): readonly Route[] {
  const { parties, issues, sources, statements } = dossier;
  const pagesOf = (of: Lookup, pages: readonly Route[]) =>
    hasOwnPages(dossier, of) ? pages : [{ view: "lookup" as const, of, asked: "" }];
  return [
    ...PLAIN_VIEWS.map((view): Route => ({ view })),
    ...issues.map(({ id }): Route => ({ view: "issue", issue: id })),
    ...issues.flatMap((issue) =>
      parties.map((party): Route => ({ view: "evidence", party: party.id, issue: issue.id })),
    ),
    ...pagesOf(
      "statement",
      statements.map(({ id }) => ({ view: "statement", statement: id })),
    ),
    ...pagesOf(
      "source",
      sources.map(({ id }) => ({ view: "source", source: id })),
    ),
    ...figuresOf(dossier)
      .filter(({ kind }) => kind !== "quote" || hasOwnPages(dossier, "statement"))
      .map((figure): Route => ({ view: "figure", figure })),
  ];
}

/** How to reach a path of the site from a page: "../../" and so on, "./" on the home page. */
export function rootFrom(path: string): string {
  const folders = path
    .replace(/[^/]*$/, "")
    .split("/")
    .filter(Boolean);
  return "../".repeat(folders.length) || "./";
}
