import { useEffect, useMemo } from "react";
import { useLater } from "#components/later/useLater.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import type { Found } from "#model/dossier/library.ts";

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
  const [search, onOpen] = useLater(() => index.openSearch());
  const isAsked = query.trim() !== "";
  const isDue = isAsked && search.state === "asleep";
  useEffect(() => {
    if (isDue) onOpen();
  }, [isDue, onOpen]);

  const isSmall = index.dossier.statements.length <= FEW;
  useEffect(() => {
    if (!isSmall) return;
    const later = setTimeout(onOpen, QUIET_MS);
    return () => clearTimeout(later);
  }, [isSmall, onOpen]);

  const found = useMemo(
    () => (search.state === "here" && isAsked ? search.thing(query) : undefined),
    [search, isAsked, query],
  );
  return { found, state: isAsked ? STATES[search.state] : "idle", onOpen };
}

const STATES = { asleep: "opening", coming: "opening", failed: "failed", here: "ready" } as const;
