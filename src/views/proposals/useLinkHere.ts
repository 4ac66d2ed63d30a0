import { useSyncExternalStore } from "react";
import { useRouter } from "wouter";
import { pathOf } from "#state/route.ts";

/** The whole address of this view with the reader's choices in it; without its host until the page stands in a browser. */
export function useLinkHere(): string {
  const router = useRouter();
  const here = router.hrefs(router.base + pathOf({ view: "proposals" }), router);
  return useSyncExternalStore(
    never,
    () => new URL(here, location.href).href,
    () => here,
  );
}

function never() {
  return () => {};
}
