import { type ComponentType, createElement, type ReactNode, Suspense, use, useState } from "react";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import type { Route } from "#state/route.ts";

type ViewProps = {
  index: DossierIndex;
  route: Route;
  /** The date shown. */
  asOf: string;
};
type View = ComponentType<ViewProps>;

/** The views that the first page does not need, each in a file of its own. */
const LOADERS = {
  scale: () => import("#views/scale/View.tsx").then((file): View => file.ScaleView),
  compare: () => import("#views/compare/View.tsx").then((file): View => file.CompareView),
  timeline: () => import("#views/timeline/View.tsx").then((file): View => file.TimelineView),
  claims: () => import("#views/claims/View.tsx").then((file): View => file.ClaimsView),
  proposals: () => import("#views/proposals/View.tsx").then((file): View => file.ProposalsView),
  statements: () => import("#views/statements/View.tsx").then((file): View => file.StatementsView),
  sources: () => import("#views/sources/View.tsx").then((file): View => file.SourcesView),
  source: () =>
    import("#views/source/View.tsx").then(
      ({ SourceView }): View =>
        ({ index, route }) =>
          route.view === "source" && <SourceView index={index} id={route.source} />,
    ),
  statement: () =>
    import("#views/statement/View.tsx").then(
      ({ StatementView }): View =>
        ({ index, route, asOf }) =>
          route.view === "statement" && (
            <StatementView index={index} id={route.statement} asOf={asOf} />
          ),
    ),
  lookup: () =>
    import("#views/lookup/View.tsx").then(
      ({ LookupView }): View =>
        ({ index, route }) =>
          route.view === "lookup" && <LookupView index={index} of={route.of} asked={route.asked} />,
    ),
  method: () => import("#views/method/View.tsx").then((file): View => file.MethodView),
  corrections: () =>
    import("#views/corrections/View.tsx").then((file): View => file.CorrectionsView),
};
type LaterViewName = keyof typeof LOADERS;

const loaded = new Map<string, View>();
const loading = new Map<string, Promise<View>>();

/** Fetches a view's code, so that the page can be written, or taken over, without waiting; others need none. */
export async function loadView(name: string): Promise<void> {
  if (isLater(name)) loaded.set(name, await viewOf(name));
}

export const loadAllViews = () => Promise.all(Object.keys(LOADERS).map(loadView));

type Props = ViewProps & {
  name: LaterViewName;
  /** What comes with the view. */
  children: ReactNode;
};

/** A view as soon as its code is there; what keeps the code away is thrown, once. */
export function LaterView({ name, children, ...props }: Props) {
  // Kept here, outside of what waits for it: a fetch that failed is not begun anew by being drawn.
  const [view] = useState(() => loaded.get(name) ?? viewOf(name));
  return (
    <Suspense fallback={<p>Loading…</p>}>
      <Loaded view={view} {...props} />
      {children}
    </Suspense>
  );
}

type LoadedProps = ViewProps & { view: View | Promise<View> };

function Loaded({ view, ...props }: LoadedProps) {
  return createElement(view instanceof Promise ? use(view) : view, props);
}

function viewOf(name: LaterViewName): Promise<View> {
  const known = loading.get(name);
  if (known) return known;
  const view = LOADERS[name]().catch(() => {
    throw new Error("Its code could not be fetched");
  });
  loading.set(name, view);
  // A failed fetch is tried again the next time.
  view.catch(() => loading.delete(name));
  return view;
}

function isLater(name: string): name is LaterViewName {
  return name in LOADERS;
}
