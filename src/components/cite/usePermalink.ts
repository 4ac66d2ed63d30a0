import { useSyncExternalStore } from "react";
import { useRouter } from "wouter";

/** The whole address of a page; only the reader's browser knows where the site stands, so before that its path. */
export function usePermalink(path: string): string {
  const { base } = useRouter();
  return useSyncExternalStore(
    neverChanges,
    () => location.origin + base + path,
    () => path,
  );
}

function neverChanges() {
  return () => {};
}
