import type { BaseLocationHook } from "wouter";
import { useLocationProperty } from "wouter/use-browser-location";
import { goTo, here } from "#state/bar/here.ts";

/** How a router reads and changes the address of the one file; wouter's own way keeps the query before the `#`. */
export const BEHIND_HASH: {
  readonly hook: BaseLocationHook;
  readonly searchHook: () => string;
} = {
  hook: () => [useLocationProperty(() => here().pathname), goTo],
  searchHook: () => useLocationProperty(() => here().search),
};
