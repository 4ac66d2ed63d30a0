import { useEffect } from "react";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { dateWords } from "#model/dossier/edtf.ts";
import { useSelection } from "#state/selection.ts";

/** Has every printed page say at its foot of what record it is, and of which day. */
export function usePrintedFoot({ dossier }: DossierIndex) {
  const asOf = useSelection((selection) => selection.asOf) ?? dossier.asOf;
  const { title, release } = dossier;
  useEffect(() => {
    const words = `Parley · ${title} · release ${release} · as of ${dateWords(asOf)}`;
    document.documentElement.style.setProperty("--printed-foot", JSON.stringify(words));
  }, [title, release, asOf]);
}
