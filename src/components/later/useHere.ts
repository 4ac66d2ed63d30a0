import { useSyncExternalStore } from "react";

/**
 * What only the reader's browser knows, and what does not change while the page stands; `before` while the page
 * is written and taken over. `here` is read at every drawing: a plain value, for an object would be another each time.
 */
export function useHere<Value extends string | boolean | undefined>(
  here: () => Value,
  before: Value,
): Value {
  return useSyncExternalStore(neverChanges, here, () => before);
}

/** False while a page is written and taken over, true once the reader's browser draws it. */
export function useLive(): boolean {
  return useHere<boolean>(() => true, false);
}

function neverChanges() {
  return () => {};
}
