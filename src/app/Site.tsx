import { useCallback, useEffect, useMemo } from "react";
import { type AroundNavHandler, Router, useLocation, useSearch } from "wouter";
import type { DossierIndex } from "../model/dossierIndex.ts";
import { addressOf, askedIn, isAsking } from "../state/lookup.ts";
import { EVIDENCE, HOME, rootFrom, routeOf } from "../state/route.ts";
import { choose, isBackdrop, NO_SELECTION, useSelection } from "../state/selection.ts";
import { toQuery } from "../state/url.ts";
import { Page } from "./Page.tsx";
import { SiteFrame } from "./SiteFrame.tsx";
import { useAddress } from "./useAddress.ts";
import { useArrival } from "./useArrival.ts";

type Props = { index: DossierIndex };

/** The page at the present address, in the site's frame; every link carries the reader's choices. */
export function Site({ index }: Props) {
  const [path] = useLocation();
  const asked = askedIn(useSearch());
  const selection = useSelection();
  const found = useMemo(() => routeOf(path, index.dossier, asked), [path, asked, index]);
  const route = found ?? HOME;
  const { notice, offers, dismiss } = useAddress(index.dossier, found ? undefined : path);
  const onArrive = useArrival(index, route);

  const backdrop = isBackdrop(route.view) ? route.view : selection.over;
  useEffect(() => {
    if (route.view !== "evidence") choose({ over: NO_SELECTION.over });
  }, [route]);

  const root = rootFrom(path);
  const carry = useCallback(
    (to: string) => {
      const query = toQuery({ ...selection, over: overFor(to, backdrop) });
      return withQuery(addressOf(to, index.dossier), query);
    },
    [selection, backdrop, index],
  );
  // Links are relative, so that the site works from any folder of any host.
  const hrefs = useCallback(
    (href: string, { base }: { base: string }) => root + carry(href.slice(base.length)).slice(1),
    [root, carry],
  );
  const aroundNav = useCallback<AroundNavHandler>(
    (go, to, options) => {
      choose({ over: overFor(to, backdrop) });
      go(carry(to), options);
    },
    [carry, backdrop],
  );

  return (
    <Router hrefs={hrefs} aroundNav={aroundNav}>
      <SiteFrame
        index={index}
        route={route}
        backdrop={backdrop}
        notice={notice}
        offers={offers}
        onDismiss={dismiss}
      >
        <Page index={index} route={route} backdrop={backdrop} onArrive={onArrive} />
      </SiteFrame>
    </Router>
  );
}

/** The view to find again when the evidence panel at an address closes. */
function overFor(address: string, backdrop: typeof NO_SELECTION.over) {
  return address.includes(EVIDENCE) ? backdrop : NO_SELECTION.over;
}

/** The address with the choices in it; what follows a `#` stays last. */
function withQuery(address: string, query: string): string {
  const [path = "", hash] = address.split("#");
  // A link with choices of its own keeps them; what a shared page is asked for is no choice.
  const chosen = isAsking(path)
    ? path + query.replace("?", "&")
    : path + (path.includes("?") ? "" : query);
  return chosen + (hash === undefined ? "" : `#${hash}`);
}
