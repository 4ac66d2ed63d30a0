import { useDeferredValue, useMemo } from "react";
import { Cite } from "#components/cite/Cite.tsx";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { citedView } from "#state/citedView.ts";
import type { Route } from "#state/route.ts";
import { useSelection } from "#state/selection.ts";

type Props = { index: DossierIndex; route: Route };

/** Cites whatever the address shows, with the reader's choices. */
export function CiteView({ index, route }: Props) {
  const selection = useDeferredValue(useSelection());
  const subject = useMemo(() => citedView(index, { route, selection }), [index, route, selection]);
  return <Cite label="Cite this view" subject={subject} />;
}
