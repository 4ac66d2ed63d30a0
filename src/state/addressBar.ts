import type { Dossier } from "../model/dossier.ts";
import { useSelection } from "./selection.ts";
import { fromQuery, toQuery } from "./url.ts";

/** Browsers refuse more than about a hundred history entries in half a minute. */
const SETTLED_MS = 400;
const ONE_STEP_MS = 2000;

type Options = {
  readonly dossier: Dossier;
  /** Told, whenever an address is read, what of it was not understood; often nothing. */
  readonly onRead: (ignored: readonly string[]) => void;
};

/** Keeps the query and the selection the same, both ways; returns how to stop. */
export function keepAddress({ dossier, onRead }: Options): () => void {
  let written = 0;
  let pending: ReturnType<typeof setTimeout> | undefined;

  const read = () => {
    clearTimeout(pending);
    const { selection, ignored } = fromQuery(location.search, dossier);
    useSelection.setState(selection, true);
    clearTimeout(pending);
    onRead(ignored);
    const query = toQuery(selection);
    // What was not understood leaves the address, so that it is not passed on.
    if (ignored.length > 0)
      history.replaceState(history.state, "", location.pathname + query + location.hash);
  };
  const write = () => {
    const query = toQuery(useSelection.getState());
    if (query === location.search) return;
    const address = location.pathname + query;
    // Choices in quick succession, such as a date that plays, are one step back.
    if (Date.now() - written < ONE_STEP_MS) history.replaceState(history.state, "", address);
    else history.pushState(history.state, "", address);
    written = Date.now();
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
