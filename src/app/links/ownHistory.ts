import { useLocationProperty } from "wouter/use-browser-location";
import { follow, here } from "#state/bar/here.ts";

/** What the router's hooks are told by the router that calls them. */
type Written = { readonly ssrPath?: string | undefined; readonly ssrSearch?: string | undefined };

const path = () => here().pathname;
const search = () => here().search;

/**
 * How the router reads and changes the address: also behind the `#` of the one file, and never by more calls
 * than browsers take. A page that is taken over is told first what it was written with.
 */
export const OWN_HISTORY = {
  hook: ({ ssrPath }: Written = {}): [string, typeof follow] => [
    useLocationProperty(path, ssrPath === undefined ? path : () => ssrPath),
    follow,
  ],
  searchHook: ({ ssrSearch }: Written = {}): string =>
    useLocationProperty(search, ssrSearch === undefined ? search : () => ssrSearch),
};
