import { addressIn, addressText } from "#model/text/address.ts";

/** What of the present address tells the page; query and hash with their marks, or empty. */
type Here = { readonly pathname: string; readonly search: string; readonly hash: string };

/**
 * Whether the site is one file, opened from a disk: browsers let nothing change the path of such a file, nor its
 * query, so its addresses stand behind its first `#`.
 */
export function isOneFile(): boolean {
  return globalThis.document?.documentElement.dataset["oneFile"] !== undefined;
}

/** The present address; of the one file the one behind its first `#`, which of a strange one is the home page's. */
export function here(): Here {
  if (!isOneFile()) return location;
  const { hash: inner } = addressIn(location.href);
  if (!inner?.startsWith("/")) return { pathname: "/", search: "", hash: "" };
  const { path, query, hash } = addressIn(inner);
  return { pathname: path, search: query ? `?${query}` : "", hash: hash ? `#${hash}` : "" };
}

type Going = { readonly replace?: boolean; readonly state?: unknown };

/** Puts an address of the site into the bar, as a new step of history unless it replaces the present one. */
export function goTo(address: string, { replace = false, state = null }: Going = {}) {
  const inBar = isOneFile() ? `#${address}` : address;
  if (replace) history.replaceState(state, "", inBar);
  else history.pushState(state, "", inBar);
}

/** Goes to a part of the present page, which is what a link such as "#notes" asks for. */
export function goToPart(id: string) {
  const { pathname, search } = here();
  goTo(addressText({ path: pathname + search, query: undefined, hash: id }));
}
