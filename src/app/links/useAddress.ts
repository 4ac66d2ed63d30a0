import { useCallback, useEffect, useMemo, useState } from "react";
import type { Dossier } from "#model/dossier/dossier.ts";
import { keepAddress } from "#state/bar/addressBar.ts";
import { nearestPages } from "#state/unknown/nearestPages.ts";
import { namedAndCounted, strangersIn } from "#state/unknown/strangers.ts";

/**
 * Joins the address and the choices, and says what of an address was ignored, and which pages are
 * nearest to one that does not exist, until the reader dismisses it.
 */
export function useAddress(dossier: Dossier, unknownPath: string | undefined) {
  const [ignored, setIgnored] = useState<readonly string[]>([]);
  const [sentFrom, setSentFrom] = useState<string>();
  const [dismissedPath, setDismissedPath] = useState<string>();
  useEffect(
    () =>
      keepAddress({
        dossier,
        onRead: (words, unknownPage) => {
          setIgnored(words);
          setSentFrom(unknownPage);
        },
      }),
    [dossier],
  );

  const dismiss = useCallback(() => {
    setIgnored([]);
    setSentFrom(undefined);
    setDismissedPath(unknownPath);
  }, [unknownPath]);

  const isNew = unknownPath !== undefined && unknownPath !== dismissedPath;
  const lost = isNew ? unknownPath : sentFrom;
  const offers = useMemo(
    () => (lost === undefined ? [] : nearestPages(lost, dossier)),
    [lost, dossier],
  );
  const all = [...(isNew ? strangersIn(unknownPath, dossier) : []), ...ignored];
  const notice = all.length > 0 ? `Ignored in the address: ${namedAndCounted(all)}.` : undefined;
  return { notice, offers, dismiss };
}
