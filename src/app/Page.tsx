import type { ReactNode } from "react";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { pathOf, type Route } from "#state/route.ts";
import { type Backdrop, useSelection } from "#state/selection.ts";
import { EvidencePanel } from "#views/evidence/View.tsx";
import { MatrixView } from "#views/matrix/View.tsx";
import { Arrived } from "./Arrived.tsx";
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
  return (
    <>
      {isEvidence && (
        <ViewBoundary key={pathOf(route)}>
          <EvidencePanel
            index={index}
            question={{ party: route.party, issue: route.issue, asOf }}
            backdrop={pathOf({ view: backdrop })}
          />
        </ViewBoundary>
      )}
      <ViewBoundary key={pathOf(isEvidence ? { view: backdrop } : route)}>
        <View index={index} route={isEvidence ? { view: backdrop } : route} asOf={asOf}>
          <Arrived onArrive={onArrive} />
        </View>
      </ViewBoundary>
    </>
  );
}

type ViewProps = {
  index: DossierIndex;
  route: Exclude<Route, { view: "evidence" }>;
  asOf: string;
  children: ReactNode;
};

function View({ index, route, asOf, children }: ViewProps) {
  if (route.view === "matrix") {
    return (
      <>
        <MatrixView index={index} />
        {children}
      </>
    );
  }
  return (
    <LaterView name={route.view} index={index} route={route} asOf={asOf}>
      {children}
    </LaterView>
  );
}
