import { useEffect, useMemo, useState } from "react";
import type { DossierIndex } from "../../model/dossierIndex.ts";
import type { Found, Search } from "../../model/search.ts";

/** A search that is under way is neither found nor failed. */
export type Searching = {
  readonly found: Found | undefined;
  readonly state: "idle" | "opening" | "ready" | "failed";
  readonly onRetry: () => void;
};

/** What a query finds; the search is opened the first time that there is one. */
export function useSearch(index: DossierIndex, query: string): Searching {
  const [search, setSearch] = useState<{ readonly run: Search }>();
  const [failed, setFailed] = useState(false);
  const isAsked = query.trim() !== "";
  const isWanted = isAsked && !search && !failed;

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

  const found = useMemo(
    () => (search && isAsked ? search.run(query) : undefined),
    [search, isAsked, query],
  );
  const state = !isAsked ? "idle" : search ? "ready" : failed ? "failed" : "opening";
  return { found, state, onRetry: () => setFailed(false) };
}
