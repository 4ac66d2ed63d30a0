import { type ReactNode, useCallback, useDeferredValue, useMemo } from "react";
import { type AroundNavHandler, Router, useRouter } from "wouter";
import { useSettled } from "#components/later/useSettled.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { keptRelease } from "#model/releases/releaseFile.ts";
import { settleAddress } from "#state/bar/addressBar.ts";
import { liesOver, placeOf, withChoices } from "#state/address.ts";
import { isOneFile } from "#state/bar/here.ts";
import { pathOf, rootFrom } from "#state/route.ts";
import { choose, NO_SELECTION, type Selection, useSelection } from "#state/selection.ts";
import { offStage } from "#state/stage.ts";
import { toQuery } from "#state/url.ts";
import type { Backdrop } from "#state/views.ts";
import { noteLeft } from "./wayBack.ts";

type Props = {
  index: DossierIndex;
  /** The present page, which links are written relative to. */
  path: string;
  backdrop: Backdrop;
  children: ReactNode;
};

/**
 * Every link inside carries the reader's choices: a router within the site's own, for every link asks the
 * nearest one for its address and its press, so that no view needs to know that there are choices.
 */
export function CarryingLinks({ index, path, backdrop, children }: Props) {
  const { base } = useRouter();
  const root = isOneFile() ? "#/" : rootFrom(path);
  const selection = useDeferredValue(useSelection());
  // With every key in a search all links of the page would change; one that is followed carries the newest.
  const query = useSettled(selection.table.query);
  const { toEvidence, elsewhere } = useMemo(() => {
    // A figure that only an older release has is written of it, before any address is read.
    const release = selection.release ?? keptRelease(index.dossier);
    return queriesOf({ ...selection, release, table: { ...selection.table, query } }, backdrop);
  }, [selection, query, backdrop, index]);
  // Of the same text is the same thing: what is new here draws all links of the page again.
  const queries = useMemo(() => ({ toEvidence, elsewhere }), [toEvidence, elsewhere]);
  // Links are relative, so that the site works from any folder of any host.
  const hrefs = useCallback(
    (href: string) => root + carried(href.slice(base.length), { index, queries }).slice(1),
    [root, base, index, queries],
  );
  const aroundNav = useCallback<AroundNavHandler>(
    (go, address, options) => {
      const to = address.slice(base.length);
      settleAddress();
      noteLeft(to);
      const { stage } = useSelection.getState();
      choose({
        over: liesOver(to) ? backdrop : NO_SELECTION.over,
        // How far one is in a briefing belongs to its own page.
        ...(!isOnStage(to) && { stage: offStage(stage) }),
      });
      const newest = queriesOf(useSelection.getState(), backdrop);
      go(base + carried(to, { index, queries: newest }), options);
    },
    [base, index, backdrop],
  );
  return (
    <Router hrefs={hrefs} aroundNav={aroundNav}>
      {children}
    </Router>
  );
}

/** The choices as links carry them: those to the evidence keep the view to find again when its panel closes. */
type Queries = { readonly toEvidence: string; readonly elsewhere: string };

function queriesOf(selection: Selection, backdrop: Backdrop): Queries {
  const stage = offStage(selection.stage);
  return {
    toEvidence: toQuery({ ...selection, stage, over: backdrop }),
    // A figure that is made ready is nothing to any other page.
    elsewhere: toQuery({
      ...selection,
      stage,
      over: NO_SELECTION.over,
      figure: NO_SELECTION.figure,
    }),
  };
}

type Carrying = { readonly index: DossierIndex; readonly queries: Queries };

/** An address below the site's root with the reader's choices. */
function carried(to: string, { index, queries }: Carrying): string {
  const query = liesOver(to) ? queries.toEvidence : queries.elsewhere;
  return withChoices(placeOf(to, index.dossier), query);
}

/** Whether an address below the site's root is that of the briefing. */
function isOnStage(to: string): boolean {
  return to.startsWith(pathOf({ view: "present" }));
}
