import { type ComponentType, createElement, use } from "react";
import type { DossierIndex } from "../model/dossierIndex.ts";
import type { Route } from "../state/route.ts";

type ViewProps = {
  index: DossierIndex;
  route: Route;
  /** The date shown. */
  asOf: string;
};
type View = ComponentType<ViewProps>;

/** The views that the first page does not need, each in a file of its own. */
const LOADERS = {
  scale: () => import("../views/scale/ScaleView.tsx").then((file): View => file.ScaleView),
  compare: () => import("../views/compare/CompareView.tsx").then((file): View => file.CompareView),
  timeline: () =>
    import("../views/timeline/TimelineView.tsx").then((file): View => file.TimelineView),
  claims: () => import("../views/claims/ClaimsView.tsx").then((file): View => file.ClaimsView),
  proposals: () =>
    import("../views/proposals/ProposalsView.tsx").then((file): View => file.ProposalsView),
  statements: () =>
    import("../views/statements/StatementsView.tsx").then((file): View => file.StatementsView),
  sources: () => import("../views/sources/SourcesView.tsx").then((file): View => file.SourcesView),
  source: () =>
    import("../views/source/SourceView.tsx").then(
      ({ SourceView }): View =>
        ({ index, route }) =>
          route.view === "source" && <SourceView index={index} id={route.source} />,
    ),
  statement: () =>
    import("../views/statement/StatementView.tsx").then(
      ({ StatementView }): View =>
        ({ index, route, asOf }) =>
          route.view === "statement" && (
            <StatementView index={index} id={route.statement} asOf={asOf} />
          ),
    ),
  lookup: () =>
    import("../views/lookup/LookupView.tsx").then(
      ({ LookupView }): View =>
        ({ index, route }) =>
          route.view === "lookup" && <LookupView index={index} of={route.of} asked={route.asked} />,
    ),
  method: () => import("../views/method/MethodView.tsx").then((file): View => file.MethodView),
  corrections: () =>
    import("../views/corrections/CorrectionsView.tsx").then((file): View => file.CorrectionsView),
};
type LaterViewName = keyof typeof LOADERS;

const loaded = new Map<string, View>();
const loading = new Map<string, Promise<View>>();

/** Fetches a view's code, so that the page can be written, or taken over, without waiting; others need none. */
export async function loadView(name: string): Promise<void> {
  if (isLater(name)) loaded.set(name, await viewOf(name));
}

export const loadAllViews = () => Promise.all(Object.keys(LOADERS).map(loadView));

type Props = ViewProps & { name: LaterViewName };

/** Waits for its code where that has not come, as what stands around it must allow. */
export function LaterView({ name, ...props }: Props) {
  return createElement(loaded.get(name) ?? use(viewOf(name)), props);
}

function viewOf(name: LaterViewName): Promise<View> {
  const known = loading.get(name);
  if (known) return known;
  const view = LOADERS[name]();
  loading.set(name, view);
  // A failed fetch is tried again the next time.
  view.catch(() => loading.delete(name));
  return view;
}

function isLater(name: string): name is LaterViewName {
  return name in LOADERS;
}
