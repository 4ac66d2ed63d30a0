import { useCallback, useEffect, useState } from "react";
import { useRouter } from "wouter";
import type { Dossier } from "#model/dossier/dossier.ts";
import { keepAddress } from "#state/bar/addressBar.ts";
import type { Offer } from "#state/unknown/nearestPages.ts";
import { namedAndCounted, strangersIn } from "#state/unknown/strangers.ts";

/**
 * Joins the address and the choices, and says what of an address was ignored, and which pages are
 * nearest to one that does not exist, until the reader dismisses it.
 */
export function useAddress(dossier: Dossier, unknownPath: string | undefined) {
  const { base } = useRouter();
  const [ignored, setIgnored] = useState<readonly string[]>([]);
  const [sentFrom, setSentFrom] = useState<string>();
  const [dismissedPath, setDismissedPath] = useState<string>();
  useEffect(
    () =>
      keepAddress({
        dossier,
        base,
        onRead: (words, unknownPage) => {
          // The same nothing, lest all of the page be drawn again for it.
          setIgnored((before) => (words.length + before.length > 0 ? words : before));
          setSentFrom(unknownPage);
        },
      }),
    [dossier, base],
  );

  const dismiss = useCallback(() => {
    setIgnored([]);
    setSentFrom(undefined);
    setDismissedPath(unknownPath);
  }, [unknownPath]);

  const isNew = unknownPath !== undefined && unknownPath !== dismissedPath;
  const lost = isNew ? unknownPath : sentFrom;
  const offers = useOffers(dossier, lost);
  const all = [...(isNew ? strangersIn(unknownPath, dossier) : []), ...ignored];
  const notice = all.length > 0 ? `Ignored in the address: ${namedAndCounted(all)}.` : undefined;
  return { notice, offers, dismiss };
}

const NONE: readonly Offer[] = [];

/** The pages nearest to one that was not found; what finds them is fetched when one is. */
function useOffers(dossier: Dossier, lost: string | undefined): readonly Offer[] {
  const [found, setFound] = useState({ lost, offers: NONE });
  useEffect(() => {
    if (lost === undefined) return;
    import("#state/unknown/nearestPages.ts").then(
      ({ nearestPages }) => setFound({ lost, offers: nearestPages(lost, dossier) }),
      // That the page was not found is said without them.
      () => undefined,
    );
  }, [lost, dossier]);
  return found.lost === lost ? found.offers : NONE;
}
