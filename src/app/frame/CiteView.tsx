import { useDeferredValue, useMemo } from "react";
import { Cite } from "#components/cite/Cite.tsx";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { citedView } from "#state/citedView.ts";
import type { Route } from "#state/route.ts";
import { useSelection } from "#state/selection.ts";
import { titleOf } from "#state/titles.ts";

type Props = { index: DossierIndex; route: Route };

/** Cites whatever the address shows, with the reader's choices. */
export function CiteView({ index, route }: Props) {
  const selection = useDeferredValue(useSelection());
  const subject = useMemo(() => {
    const title = titleOf(index, route)
      .replace(/ · Parley$/, "")
      .replace(` · ${index.dossier.title}`, "");
    return citedView(index, { title, route, selection });
  }, [index, route, selection]);
  return <Cite label="Cite this view" subject={subject} />;
}
