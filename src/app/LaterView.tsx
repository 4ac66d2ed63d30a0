import { type ComponentType, createElement, type ReactNode, Suspense, use, useState } from "react";
import type { ViewProps } from "#state/route.ts";
import { isOneFile } from "#state/bar/here.ts";
import { ToldFault } from "#app/load/fault.ts";
import { VIEW_NAMES, type ViewName } from "#state/views.ts";

type View = ComponentType<ViewProps>;

/** The views that the first page does not need, each in a file of its own; they get routes of their own name. */
// oxlint-disable-next-line no-restricted-properties -- a view is a folder and a row: its door is found by its name
const FILES = import.meta.glob<{ readonly View: View }>([
  "../views/*/View.tsx",
  "!../views/glance/View.tsx",
]);
const LOADERS = new Map(
  VIEW_NAMES.flatMap((name) => {
    const load = FILES[`../views/${name}/View.tsx`];
    return load ? [[name, () => load().then((file) => file.View)] as const] : [];
  }),
);

const loaded = new Map<ViewName, View>();
const loading = new Map<ViewName, Promise<View>>();

/** Fetches a view's code, so that the page can be written, or taken over, without waiting; others need none. */
export async function loadView(name: ViewName): Promise<void> {
  if (LOADERS.has(name)) loaded.set(name, await viewOf(name));
}

export const loadAllViews = () => Promise.all(VIEW_NAMES.map(loadView));

type Props = ViewProps & {
  /** What comes with the view. */
  children?: ReactNode;
  /** What stands in its place until it is there. */
  fallback?: ReactNode;
};

/** A view as soon as its code is there; what keeps the code away is thrown, once. */
export function LaterView({ children, fallback = <p>Loading…</p>, ...props }: Props) {
  const name = props.route.view;
  // Kept here, outside of what waits for it: a fetch that failed is not begun anew by being drawn.
  const [view] = useState(() => loaded.get(name) ?? viewOf(name).catch(elsewhere));
  return (
    <Suspense fallback={fallback}>
      <Loaded view={view} {...props} />
      {children}
    </Suspense>
  );
}

type LoadedProps = ViewProps & { view: View | Promise<View> };

function Loaded({ view, ...props }: LoadedProps) {
  return createElement(view instanceof Promise ? use(view) : view, props);
}

/**
 * Some engines never ask again for what failed once, and a newer version may have other files. The page of a view is
 * a file of its own: where that can be had, the reader goes there, with the same address.
 */
async function elsewhere(fault: unknown): Promise<never> {
  const isTakenOver = "live" in document.documentElement.dataset;
  if (isTakenOver && !isOneFile() && (await canBeHad(location.href))) {
    location.reload();
    return new Promise(() => {});
  }
  throw fault;
}

function canBeHad(address: string): Promise<boolean> {
  return fetch(address, { method: "HEAD", cache: "no-store" }).then(
    ({ ok }) => ok,
    () => false,
  );
}

function viewOf(name: ViewName): Promise<View> {
  const known = loading.get(name);
  if (known) return known;
  const load = LOADERS.get(name);
  if (!load) throw new Error(`The view ${name} has no file of its own`);
  const view = load().catch((): never => {
    throw new ToldFault("its code could not be fetched");
  });
  loading.set(name, view);
  // A failed fetch is tried again the next time.
  view.catch(() => loading.delete(name));
  return view;
}
