import { type ComponentType, createElement, Suspense, use } from "react";
import type { DossierIndex } from "../model/dossierIndex.ts";

type View = ComponentType<{ index: DossierIndex }>;

/** The views that the first page does not need, each in a file of its own. */
const LOADERS = {
  scale: () => import("../views/scale/ScaleView.tsx").then((file): View => file.ScaleView),
  compare: () => import("../views/compare/CompareView.tsx").then((file): View => file.CompareView),
  timeline: () =>
    import("../views/timeline/TimelineView.tsx").then((file): View => file.TimelineView),
  claims: () => import("../views/claims/ClaimsView.tsx").then((file): View => file.ClaimsView),
  proposals: () =>
    import("../views/proposals/ProposalsView.tsx").then((file): View => file.ProposalsView),
  method: () => import("../views/method/MethodView.tsx").then((file): View => file.MethodView),
};
type LaterViewName = keyof typeof LOADERS;

const loaded = new Map<string, View>();
const loading = new Map<string, Promise<View>>();

/** Fetches a view's code, so that the page can be written, or taken over, without waiting; others need none. */
export async function loadView(name: string): Promise<void> {
  if (isLater(name)) loaded.set(name, await viewOf(name));
}

export const loadAllViews = () => Promise.all(Object.keys(LOADERS).map(loadView));

type Props = { name: LaterViewName; index: DossierIndex };

export function LaterView(props: Props) {
  return (
    <Suspense fallback={<p>Loading…</p>}>
      <Loaded {...props} />
    </Suspense>
  );
}

function Loaded({ name, index }: Props) {
  return createElement(loaded.get(name) ?? use(viewOf(name)), { index });
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
