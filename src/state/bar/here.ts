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
  // Some hosts answer `//about/` with a page, but put into the bar it would be another host's.
  if (!isOneFile()) {
    const { pathname, search, hash } = location;
    return { pathname: pathname.replace(/^\/+/, "/"), search, hash };
  }
  const { hash: inner } = addressIn(location.href);
  if (!inner?.startsWith("/")) return { pathname: "/", search: "", hash: "" };
  const { path, query, hash } = addressIn(inner);
  return { pathname: path, search: query ? `?${query}` : "", hash: hash ? `#${hash}` : "" };
}

type Going = {
  readonly replace?: boolean;
  /** Of the step that is replaced; a new one is named anew. */
  readonly state?: unknown;
};

/** WebKit throws after a hundred calls in half a minute, and Chromium forgets those after two hundred. */
const MOST_CALLS = 90;
const SPAN_MS = 30_000;
const calls: number[] = [];

/**
 * Puts an address of the site into the bar, as a new step of history unless it replaces the present one; false
 * where the browser takes no more just now, and the address stays as it is.
 */
export function goTo(address: string, { replace = false, state = null }: Going = {}): boolean {
  const now = Date.now();
  calls.splice(0, calls.findLastIndex((at) => at <= now - SPAN_MS) + 1);
  if (calls.length >= MOST_CALLS) return false;
  calls.push(now);
  try {
    if (replace) history.replaceState(state, "", inBar(address));
    else history.pushState(newStep(), "", inBar(address));
    return true;
  } catch {
    return false;
  }
}

let steps = 0;

function newStep() {
  steps += 1;
  // Told apart also from those that an earlier load of the page has named.
  return { step: `${Date.now()}.${steps}` };
}

/** The name of the present step of history; undefined where it has none. */
export function stepHere(): string | undefined {
  const state: unknown = history.state;
  if (typeof state !== "object" || state === null || !("step" in state)) return undefined;
  return typeof state.step === "string" ? state.step : undefined;
}

/** The same, and gives it one where it has none; empty where the browser takes no more just now. */
export function nameStep(): string {
  if (stepHere() === undefined) {
    const { pathname, search, hash } = here();
    goTo(pathname + search + hash, { replace: true, state: newStep() });
  }
  return stepHere() ?? "";
}

/** Follows a link of the site; where the browser takes no more into its history just now, by loading the page. */
export function follow(address: string, going?: Going) {
  if (!goTo(address, going)) location.assign(inBar(address));
}

function inBar(address: string): string {
  if (!isOneFile()) return address;
  // Whole: in a page's `srcdoc`, what is not would be of that page, and lead there.
  const { path, query } = addressIn(location.href);
  return addressText({ path, query, hash: address });
}

/** Goes to a part of the present page, which is what a link such as "#notes" asks for. */
export function goToPart(id: string) {
  const { pathname, search } = here();
  follow(addressText({ path: pathname + search, query: undefined, hash: id }));
}
