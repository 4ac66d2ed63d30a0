import type { DossierIndex } from "../model/dossierIndex.ts";
import { pathOf, type Route } from "../state/route.ts";
import { type Backdrop, useSelection } from "../state/selection.ts";
import { EvidencePanel } from "../views/evidence/EvidencePanel.tsx";
import { MatrixView } from "../views/matrix/MatrixView.tsx";
import { SourcesView } from "../views/sources/SourcesView.tsx";
import { SourceView } from "../views/sources/SourceView.tsx";
import { StatementView } from "../views/statement/StatementView.tsx";
import { LaterView } from "./LaterView.tsx";
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
            <EvidencePanel
              index={index}
              question={question}
              backdrop={pathOf({ view: backdrop })}
            />
          </ViewBoundary>
          <ViewBoundary>
            <Page index={index} route={{ view: backdrop }} backdrop={backdrop} />
          </ViewBoundary>
        </>
      );
    }
    case "matrix":
      return <MatrixView index={index} />;
    case "statement":
      return <StatementView index={index} id={route.statement} asOf={asOf} />;
    case "source":
      return <SourceView index={index} id={route.source} />;
    case "sources":
      return <SourcesView index={index} />;
    default:
      return <LaterView name={route.view} index={index} />;
  }
}
