import { isOneFile } from "#state/bar/here.ts";

/** Says in the history that the page is to stay as it was written. */
const AS_WRITTEN = "asWritten";

/** The page as it was opened, and what of it scripts have taken over. */
const opened = globalThis.location?.pathname;
const standing = new Set<string>();

/** Says that the view at a path stands as scripts have drawn it. */
export function stands(path: string) {
  standing.add(path);
}

/**
 * Loads a page again, to stay as it was written, whose view at a path failed while scripts took it over; false
 * where they had taken it over before, or where it was not written.
 */
export function keepAsWritten(path: string): boolean {
  const { release, pinned } = document.documentElement.dataset;
  const isWritten = location.pathname === opened && !!release && pinned === undefined;
  if (!isWritten || standing.has(path) || isOneFile()) return false;
  history.replaceState({ [AS_WRITTEN]: true }, "");
  location.reload();
  return true;
}

/** Whether the page was loaded to stay as it was written; loaded once more, scripts take it over again. */
export function isToStayAsWritten(): boolean {
  const state: unknown = history.state;
  if (typeof state !== "object" || state === null || !(AS_WRITTEN in state)) return false;
  history.replaceState(null, "");
  return true;
}
