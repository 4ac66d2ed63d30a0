import { useCallback, useEffect, useState } from "react";
import type { Dossier } from "../model/dossier.ts";
import { keepAddress } from "../state/addressBar.ts";
import { strangersIn } from "../state/strangers.ts";

/** Joins the address and the choices, and says what of an address was ignored until the reader dismisses it. */
export function useAddress(dossier: Dossier, unknownPath: string | undefined) {
  const [ignored, setIgnored] = useState<readonly string[]>([]);
  const [dismissedPath, setDismissedPath] = useState<string>();
  useEffect(() => keepAddress({ dossier, onRead: setIgnored }), [dossier]);

  const dismiss = useCallback(() => {
    setIgnored([]);
    setDismissedPath(unknownPath);
  }, [unknownPath]);

  const isNew = unknownPath !== undefined && unknownPath !== dismissedPath;
  const all = [...(isNew ? strangersIn(unknownPath, dossier) : []), ...ignored];
  const notice = all.length > 0 ? `Ignored in the address: ${all.join(", ")}.` : undefined;
  return { notice, dismiss };
}
