import { isOneFile } from "#state/bar/here.ts";

/** Says in the history that the page is to stay as it was written. */
const AS_WRITTEN = "asWritten";

/**
 * Loads a page again, to stay as it was written, that failed while scripts took it over; false where they had
 * taken it over before, or where nothing was written.
 */
export function keepAsWritten(): boolean {
  const { dataset } = document.documentElement;
  if ("live" in dataset || "pinned" in dataset || !("dossier" in dataset) || isOneFile())
    return false;
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
