import { useDeferredValue, useEffect } from "react";
import { NO_SELECTION, useSelection } from "#state/selection.ts";

/** Shows the page once what its address asks for is drawn; used beside a view, as deferred as views are. */
export function useApplied() {
  const drawn = useDeferredValue(useSelection());
  useEffect(() => {
    // As long as nothing was read it is the one that the page was written with.
    if (drawn === NO_SELECTION) return;
    const { dataset } = document.documentElement;
    const isOpening = () => document.querySelector("main [data-opening]") !== null;
    const show = () => {
      if (isOpening()) return;
      delete dataset["asked"];
      watch.disconnect();
    };
    // A search in the address waits for what is searched.
    const watch = new MutationObserver(show);
    if (dataset["asked"] !== undefined)
      watch.observe(document.body, {
        attributeFilter: ["data-opening"],
        childList: true,
        subtree: true,
      });
    show();
    return () => watch.disconnect();
  }, [drawn]);
}
