import type { Dossier, IssueId, PartyId, SourceId, StatementId } from "../model/dossier.ts";

/** A page of the site: what must hold without scripts, so it is in the path. */
export type Route =
  | { readonly view: "matrix" }
  | { readonly view: "evidence"; readonly party: PartyId; readonly issue: IssueId }
  | { readonly view: "statement"; readonly statement: StatementId }
  | { readonly view: "source"; readonly source: SourceId }
  | { readonly view: PlainView };

/** The views whose path is their name alone. */
const PLAIN_VIEWS = [
  "scale",
  "compare",
  "timeline",
  "claims",
  "proposals",
  "sources",
  "method",
] as const;
type PlainView = (typeof PLAIN_VIEWS)[number];

/** How the address of a cell's evidence begins, below the site's root. */
export const EVIDENCE = "evidence/";

export const HOME: Route = { view: "matrix" };

/** The path below the site's root; it begins and ends in a slash. */
export function pathOf(route: Route): string {
  switch (route.view) {
    case "matrix":
      return "/";
    case "evidence":
      return `/${EVIDENCE}${route.party}/${route.issue}/`;
    case "statement":
      return `/statement/${route.statement}/`;
    case "source":
      return `/source/${route.source}/`;
    default:
      return `/${route.view}/`;
  }
}

/** The page at a path; undefined when the dossier knows no such page. */
export function routeOf(
  path: string,
  { parties, issues, sources, statements }: Dossier,
): Route | undefined {
  const [view, first, second, ...more] = path
    .replace(/index\.html$/, "")
    .split("/")
    .filter(Boolean);
  if (more.length > 0) return undefined;
  if (view === undefined) return HOME;
  if (view === "evidence") {
    const party = parties.find(({ id }) => id === first)?.id;
    const issue = issues.find(({ id }) => id === second)?.id;
    return party && issue && { view, party, issue };
  }
  if (second !== undefined) return undefined;
  if (view === "statement") {
    const statement = statements.find(({ id }) => id === first)?.id;
    return statement && { view, statement };
  }
  if (view === "source") {
    const source = sources.find(({ id }) => id === first)?.id;
    return source && { view, source };
  }
  const plain = PLAIN_VIEWS.find((name) => name === view);
  return first === undefined && plain ? { view: plain } : undefined;
}

/** Every page of a dossier, each once. */
export function routesOf({ parties, issues, sources, statements }: Dossier): readonly Route[] {
  return [
    HOME,
    ...issues.flatMap((issue) =>
      parties.map((party): Route => ({ view: "evidence", party: party.id, issue: issue.id })),
    ),
    ...statements.map(({ id }): Route => ({ view: "statement", statement: id })),
    ...sources.map(({ id }): Route => ({ view: "source", source: id })),
    ...PLAIN_VIEWS.map((view): Route => ({ view })),
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
