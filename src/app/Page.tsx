import { useDeferredValue, useEffect } from "react";
import { useApplied } from "#app/links/useApplied.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { pathOf, type Route, underOf } from "#state/route.ts";
import { useSelection } from "#state/selection.ts";
import type { Backdrop } from "#state/views.ts";
import { View as GlanceView } from "#views/glance/View.tsx";
import { stands } from "#app/load/asWritten.ts";
import { LaterView } from "./LaterView.tsx";
import { ViewBoundary } from "./ViewBoundary.tsx";

type Props = {
  index: DossierIndex;
  route: Route;
  backdrop: Backdrop;
  /** Called when the view is on the page, which may be later than the route. */
  onArrive: () => void;
};

/** The view that a route names; the evidence of a cell lies over the view it was opened from, which stays as it is. */
export function Page({ index, route, backdrop, onArrive }: Props) {
  const asOf = useSelection((selection) => selection.asOf) ?? index.dossier.asOf;
  const isEvidence = route.view === "evidence";
  const shown = isEvidence ? underOf(backdrop, route) : route;
  return (
    <>
      {isEvidence && (
        <ViewBoundary key={pathOf(route)} path={pathOf(route)} release={index.dossier.release}>
          <LaterView index={index} route={route} asOf={asOf} fallback={null}>
            <Standing path={pathOf(route)} />
          </LaterView>
        </ViewBoundary>
      )}
      <ViewBoundary key={pathOf(shown)} path={pathOf(shown)} release={index.dossier.release}>
        {shown.view === "glance" ? (
          <>
            <GlanceView index={index} />
            <Arrived onArrive={onArrive} />
            <Standing path={pathOf(shown)} />
          </>
        ) : (
          <LaterView index={index} route={shown} asOf={asOf}>
            <Arrived onArrive={onArrive} />
            <Standing path={pathOf(shown)} />
          </LaterView>
        )}
      </ViewBoundary>
    </>
  );
}

/** Stands beside a view, and notes that scripts have drawn it, with all that it draws right after its first words. */
function Standing({ path }: { path: string }) {
  const isDrawn = useDeferredValue(true, false);
  useEffect(() => {
    if (isDrawn) stands(path);
  }, [isDrawn, path]);
  return null;
}

/** Stands beside a view and says when it is on the page: waits with it while its code is fetched. */
function Arrived({ onArrive }: Pick<Props, "onArrive">) {
  useEffect(onArrive, [onArrive]);
  useApplied();
  return null;
}
