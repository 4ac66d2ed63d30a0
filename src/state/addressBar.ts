import type { Dossier } from "../model/dossier.ts";
import { useSelection } from "./selection.ts";
import { withAsked } from "./lookup.ts";
import { fromQuery, toQuery } from "./url.ts";

/** Browsers refuse more than about a hundred history entries in half a minute. */
const SETTLED_MS = 400;

type Options = {
  readonly dossier: Dossier;
  /** Told, whenever an address is read, what of it was not understood, often nothing, and the page that was not found. */
  readonly onRead: (ignored: readonly string[], unknownPage: string | undefined) => void;
};

/** Keeps the query and the selection the same, both ways; returns how to stop. */
export function keepAddress({ dossier, onRead }: Options): () => void {
  let pending: ReturnType<typeof setTimeout> | undefined;

  const read = () => {
    clearTimeout(pending);
    const { selection, ignored, unknownPage } = fromQuery(location.search, dossier);
    useSelection.setState(selection, true);
    clearTimeout(pending);
    onRead(ignored, unknownPage);
    const query = withAsked(toQuery(selection), location.search);
    // What was not understood leaves the address, so that it is not passed on.
    if (ignored.length > 0)
      history.replaceState(history.state, "", location.pathname + query + location.hash);
  };
  const write = () => {
    const query = withAsked(toQuery(useSelection.getState()), location.search);
    if (query === location.search) return;
    history.pushState(history.state, "", location.pathname + query);
  };

  read();
  addEventListener("popstate", read);
  const unsubscribe = useSelection.subscribe(() => {
    clearTimeout(pending);
    pending = setTimeout(write, SETTLED_MS);
  });
  return () => {
    clearTimeout(pending);
    unsubscribe();
    removeEventListener("popstate", read);
  };
}
