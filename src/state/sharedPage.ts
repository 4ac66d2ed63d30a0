import type { Dossier } from "#model/dossier/dossier.ts";
import { isLookup, type Lookup, VIEWS } from "./views.ts";

/**
 * Above so many statements, or sources, they share one page, which looks up the id in its query: a
 * file that every static host has, answered as found, where a path would need a page each, or a 404.
 */
const MOST_PAGES = 2000;

type Lists = Pick<Dossier, "statements" | "sources">;

const PARAM = "id";

export function hasOwnPages(dossier: Lists, view: Lookup): boolean {
  // A dossier that is not big is written whole, whatever it is made of.
  return dossier.statements.length <= MOST_PAGES || dossier[VIEWS[view].part].length <= MOST_PAGES;
}

/** Where a path of the site lies; what follows a `?` or `#` stays. */
export function addressOf(path: string, dossier: Lists): string {
  const [, view = "", id = "", rest = ""] = /^\/(\w+)\/([^/?#]+)\/?(.*)$/.exec(path) ?? [];
  if (!isLookup(view) || hasOwnPages(dossier, view)) return path;
  return `/${view}/?${PARAM}=${id}${rest.replace(/^\?/, "&")}`;
}

/** Whether an address asks a shared page for something. */
export function isAsking(address: string): boolean {
  return address.includes(`/?${PARAM}=`);
}

/** What the query asks a shared page for; empty for nothing. */
export function askedIn(query: string): string {
  return new URLSearchParams(query).get(PARAM) ?? "";
}

/** The query of the choices, and before it what the present one asks a shared page for. */
export function withAsked(choices: string, present: string): string {
  const asked = askedIn(present);
  if (asked === "") return choices;
  return `?${PARAM}=${encodeURIComponent(asked)}${choices.replace(/^\?/, "&")}`;
}
