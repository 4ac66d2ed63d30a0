import { useCallback, useRef } from "react";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { cellId } from "#model/position/cell.ts";
import { isOneFile } from "#state/bar/here.ts";
import { pathOf, type Route } from "#state/route.ts";
import { pageTitleOf } from "#state/titles.ts";
import { isBackdrop } from "#state/views.ts";
import { showPart } from "./parts.ts";
import { backToOpener, comeBack } from "./wayBack.ts";

/**
 * What a page load would have done: the title, the top of the page and the focus follow the route.
 * To be called when the page's view is there, which may come later than the route.
 */
export function useArrival(index: DossierIndex, route: Route): () => void {
  const before = useRef(route);

  return useCallback(() => {
    // The parts inside have their own listeners by now: what a script does can be offered.
    document.documentElement.dataset["live"] = "";
    document.title = pageTitleOf(index, route);
    const from = before.current;
    before.current = route;
    if (from === route) {
      if (isOneFile()) showPart();
      return;
    }
    if (from.view === "evidence" && isBackdrop(route.view)) {
      if (!backToOpener()) document.getElementById(cellId(from))?.focus();
    } else if (isTurned(from, route) && !comeBack()) {
      scrollTo(0, 0);
      document.querySelector<HTMLElement>("main h1")?.focus({ preventScroll: true });
    }
  }, [index, route]);
}

/** Whether another page is shown; one that learns as it opens what it is asked for is still the same. */
function isTurned(from: Route, to: Route): boolean {
  const isOpening = from.view === "lookup" && from.asked === "";
  return !isOpening && to.view !== "evidence" && pathOf(from) !== pathOf(to);
}
