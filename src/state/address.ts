import type { Dossier } from "#model/dossier/dossier.ts";
import { addressIn, addressText, alsoSaying } from "#model/text/address.ts";
import { EVIDENCE, hasOwnPages, QUOTES } from "./route.ts";
import { paramsIn } from "./params.ts";
import { isLookup } from "./views.ts";

/** What a page that many statements, or sources, share is asked for. */
const ASKED = "id";

/** Where a path below the site's root lies; what follows a `?` or `#` stays. */
export function placeOf(address: string, dossier: Pick<Dossier, "statements" | "sources">): string {
  const { path, query, hash } = addressIn(address);
  const [, view = "", id = ""] = /^\/(\w+|embed\/quote)\/([^/]+)\/?$/.exec(path) ?? [];
  // The figure of a statement has a page of its own where the statement has one.
  const of = `/${view}/` === QUOTES ? "statement" : view;
  if (!isLookup(of) || hasOwnPages(dossier, of)) return address;
  return alsoSaying(addressText({ path: `/${view}/`, query: `${ASKED}=${id}`, hash }), query ?? "");
}

/** What the query asks a shared page for; empty for nothing. */
export function askedIn(query: string): string {
  return paramsIn(query).params.get(ASKED) ?? "";
}

/** The query of the choices, and before it what the present one asks a shared page for. */
export function withAsked(choices: string, present: string): string {
  const asked = askedIn(present);
  return asked === "" ? choices : saying(`?${ASKED}=${encodeURIComponent(asked)}`, choices);
}

/** The address of a link with the reader's choices, unless it has choices of its own. */
export function withChoices(address: string, choices: string): string {
  const { query } = addressIn(address);
  // What a shared page is asked for is no choice.
  return query === undefined || query.startsWith(`${ASKED}=`) ? saying(address, choices) : address;
}

/** Whether what is at an address below the site's root lies over another view. */
export function liesOver(address: string): boolean {
  return address.startsWith(EVIDENCE);
}

/** An address that says also what a query does, which has its mark if it is not empty. */
function saying(address: string, query: string): string {
  return alsoSaying(address, query.slice(1));
}
