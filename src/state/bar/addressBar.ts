import type { Dossier } from "#model/dossier/dossier.ts";
import { choose, NO_SELECTION, type Selection, useSelection } from "#state/selection.ts";
import { liesOver, withAsked } from "#state/address.ts";
import { BRIEFING, SLIDE } from "#state/stage.ts";
import { fromQuery, toQuery } from "#state/url.ts";
import { goTo, here, isOneFile } from "./here.ts";

/** What is chosen within this time is one step of history. */
const SETTLED_MS = 400;
const AGAIN_MS = 1000;

/** A search changes with every key, and a briefing with every word: one typed without a long pause is one step of history. */
const TYPED: readonly string[] = ["q", "find-source", BRIEFING];
const RUN_MS = 3000;

type Options = {
  readonly dossier: Dossier;
  /** The path of the site's root, without its last slash. */
  readonly base: string;
  /** Told, whenever an address is read, what of it was not understood, often nothing, and the page that was not found. */
  readonly onRead: (ignored: readonly string[], unknownPage: string | undefined) => void;
};

const NOTHING_KEPT = { settle: () => {}, drop: () => {} };
let kept = NOTHING_KEPT;

/** How many ask that choices wait for their place in the address. */
let holds = 0;

/** Keeps choices out of the address until what is returned is called: together they are one step of history. */
export function holdAddress(): () => void {
  holds += 1;
  return () => {
    holds -= 1;
    if (holds === 0) kept.settle();
  };
}

/** Puts into the address at once what has been chosen; before a link is followed, or Back would not find it. */
export function settleAddress() {
  kept.settle();
}

/** Chooses what belongs to the page that a link leads to; the present one keeps its address. */
export function chooseForNext(choice: Partial<Selection>) {
  kept.settle();
  choose(choice);
  kept.drop();
}

/** Keeps the query and the selection the same, both ways; returns how to stop. */
export function keepAddress({ dossier, base, onRead }: Options): () => void {
  // The one file holds no other release than its own.
  const known = isOneFile() ? { ...dossier, releases: [] } : dossier;
  let pending: ReturnType<typeof setTimeout> | undefined;
  let last: { readonly changed: readonly string[]; readonly at: number } | undefined;

  const stop = () => {
    clearTimeout(pending);
    pending = undefined;
  };
  const read = () => {
    stop();
    const { pathname, search, hash } = here();
    const { selection: asked, ignored, unknownPage } = fromQuery(search, known);
    // Only what lies over a view has one to go back to.
    const over = liesOver(pathname.slice(base.length)) ? asked.over : NO_SELECTION.over;
    const selection = { ...asked, over };
    // What says nothing asks for the page as it was written, which need not be drawn again.
    if (search !== "" || useSelection.getState() !== NO_SELECTION)
      useSelection.setState(selection, true);
    stop();
    last = undefined;
    onRead(ignored, unknownPage);
    const query = withAsked(toQuery(selection), search);
    // What was not understood leaves the address, so that it is not passed on.
    if (ignored.length > 0 || over !== asked.over)
      goTo(pathname + query + hash, { replace: true, state: history.state });
  };
  const write = () => {
    stop();
    const { pathname, search, hash } = here();
    const query = withAsked(toQuery(useSelection.getState()), search);
    if (query === search) return;
    const changed = changedBetween(search, query);
    const [only = "", ...more] = changed;
    const isSameRun =
      more.length === 0 &&
      TYPED.includes(only) &&
      // The first word to a briefing made of a page changes also what it is of.
      last?.changed.includes(only) === true &&
      Date.now() - last.at < RUN_MS;
    last = { changed, at: Date.now() };
    const replace = isSameRun || changed.join() === SLIDE;
    const isWritten = goTo(pathname + query + hash, { replace, state: history.state });
    // What was chosen is kept, and has its place in the address as soon as there is one.
    if (!isWritten) pending = setTimeout(write, AGAIN_MS);
  };

  read();
  const settle = () => {
    if (pending !== undefined) write();
  };
  kept = { settle, drop: stop };
  addEventListener("popstate", read);
  const unsubscribe = useSelection.subscribe(() => {
    clearTimeout(pending);
    pending = setTimeout(() => {
      if (holds === 0) write();
    }, SETTLED_MS);
  });
  return () => {
    stop();
    kept = NOTHING_KEPT;
    unsubscribe();
    removeEventListener("popstate", read);
  };
}

/** The names of what one query says and the other does not. */
function changedBetween(before: string, after: string): readonly string[] {
  const [from, to] = [new URLSearchParams(before), new URLSearchParams(after)];
  const names = new Set([...from.keys(), ...to.keys()]);
  return [...names].filter((name) => from.get(name) !== to.get(name));
}
