import { useSyncExternalStore } from "react";

/** Whether scripts have taken over: not yet as the page is written, nor while it is taken over. */
export function useLive(): boolean {
  return useSyncExternalStore(
    () => () => {},
    () => true,
    () => false,
  );
}
