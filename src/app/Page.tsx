import type { DossierIndex } from "../model/dossierIndex.ts";
import { pathOf, type Route } from "../state/route.ts";
import { type Backdrop, useSelection } from "../state/selection.ts";
import { ClaimsView } from "../views/claims/ClaimsView.tsx";
import { CompareView } from "../views/compare/CompareView.tsx";
import { EvidencePanel } from "../views/evidence/EvidencePanel.tsx";
import { MatrixView } from "../views/matrix/MatrixView.tsx";
import { MethodView } from "../views/method/MethodView.tsx";
import { ProposalsView } from "../views/proposals/ProposalsView.tsx";
import { ScaleView } from "../views/scale/ScaleView.tsx";
import { SourcesView } from "../views/sources/SourcesView.tsx";
import { SourceView } from "../views/sources/SourceView.tsx";
import { StatementView } from "../views/statement/StatementView.tsx";
import { TimelineView } from "../views/timeline/TimelineView.tsx";
import { ViewBoundary } from "./ViewBoundary.tsx";

type Props = { index: DossierIndex; route: Route; backdrop: Backdrop };

/** The view that a route names; the evidence of a cell lies over the view it was opened from. */
export function Page({ index, route, backdrop }: Props) {
  const asOf = useSelection((selection) => selection.asOf) ?? index.dossier.asOf;
  switch (route.view) {
    case "evidence": {
      const question = { party: route.party, issue: route.issue, asOf };
      return (
        <>
          <ViewBoundary key={pathOf(route)}>
            <EvidencePanel index={index} question={question} backdrop={pathOf({ view: backdrop })} />
          </ViewBoundary>
          <ViewBoundary>
            <Page index={index} route={{ view: backdrop }} backdrop={backdrop} />
          </ViewBoundary>
        </>
      );
    }
    case "matrix":
      return <MatrixView index={index} />;
    case "scale":
      return <ScaleView index={index} />;
    case "compare":
      return <CompareView index={index} />;
    case "timeline":
      return <TimelineView index={index} />;
    case "claims":
      return <ClaimsView index={index} />;
    case "proposals":
      return <ProposalsView index={index} />;
    case "statement":
      return <StatementView index={index} id={route.statement} asOf={asOf} />;
    case "source":
      return <SourceView index={index} id={route.source} />;
    case "sources":
      return <SourcesView index={index} />;
    case "method":
      return <MethodView index={index} />;
  }
}
