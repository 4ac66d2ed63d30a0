import { useSyncExternalStore } from "react";

/** False while a page is written and taken over, true once the reader's browser draws it. */
export function useLive(): boolean {
  return useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  );
}

function neverChanges() {
  return () => {};
}
