import { nameMeant } from "#model/text/address.ts";
import { shown } from "#state/unknown/strangers.ts";

/** What an address says, and in words what of it was said twice. */
export type Params = { readonly params: URLSearchParams; readonly ignored: readonly string[] };

/** Where the page for addresses that do not exist puts the path it was asked for. */
const UNKNOWN_PAGE = "unknown";

/**
 * The names of a query, read as they were meant, and their texts. Of a name that comes twice the first counts.
 */
export function paramsIn(query: string): Params {
  const params = new URLSearchParams();
  const ignored: string[] = [];
  for (const [written, text] of new URLSearchParams(query)) {
    const name = nameMeant(written);
    const first = params.get(name);
    if (first === null) params.set(name, text);
    else if (first !== text) ignored.push(`the second “${shown(name)}”`);
  }
  return { params, ignored };
}

/** The path that the site had no page for, from its root; undefined where the reader was not sent on. */
export function unknownPageIn(params: URLSearchParams): string | undefined {
  // Two slashes at the beginning would name another host.
  return params.get(UNKNOWN_PAGE)?.replace(/^\/*/, "/");
}

/** What else the query says. */
export function withoutUnknownPage(params: URLSearchParams): string {
  const rest = new URLSearchParams(params);
  rest.delete(UNKNOWN_PAGE);
  return rest.toString();
}

/** The query by which the page for addresses that do not exist names one; the path is added to it, escaped. */
export const SENT_FROM = `?${UNKNOWN_PAGE}=`;
