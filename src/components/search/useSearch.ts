import { useCallback, useEffect, useMemo, useState } from "react";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import type { Found, Search } from "#model/search/search.ts";

/** A search that is under way is neither found nor failed. */
export type Searching = {
  readonly found: Found | undefined;
  readonly state: "idle" | "opening" | "ready" | "failed";
  /** Opens the search, before there is a query or once more after it failed. */
  readonly onOpen: () => void;
};

/** As many statements as have a search so small that it is opened before anybody turns to it. */
const FEW = 300;
const QUIET_MS = 1000;

/** What a query finds; the search is opened when there is one, or ahead of it. */
export function useSearch(index: DossierIndex, query: string): Searching {
  const [search, setSearch] = useState<{ readonly run: Search }>();
  const [isAhead, setAhead] = useState(false);
  const [failed, setFailed] = useState(false);
  const isAsked = query.trim() !== "";
  const isWanted = (isAsked || isAhead) && !search && !failed;

  useEffect(() => {
    if (!isWanted) return;
    let isCurrent = true;
    index.openSearch().then(
      (run) => isCurrent && setSearch({ run }),
      () => isCurrent && setFailed(true),
    );
    return () => {
      isCurrent = false;
    };
  }, [index, isWanted]);

  const onOpen = useCallback(() => {
    setFailed(false);
    setAhead(true);
  }, []);
  const isSmall = index.dossier.statements.length <= FEW;
  useEffect(() => {
    if (!isSmall) return;
    const later = setTimeout(onOpen, QUIET_MS);
    return () => clearTimeout(later);
  }, [isSmall, onOpen]);

  const found = useMemo(
    () => (search && isAsked ? search.run(query) : undefined),
    [search, isAsked, query],
  );
  const state = !isAsked ? "idle" : search ? "ready" : failed ? "failed" : "opening";
  return { found, state, onOpen };
}
