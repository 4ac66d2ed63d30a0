import { memo, useMemo } from "react";
import { Router, useLocation, useSearch } from "wouter";
import { FRAMES } from "#app/frame/frames.ts";
import { CarryingLinks } from "#app/links/CarryingLinks.tsx";
import { OWN_HISTORY } from "#app/links/ownHistory.ts";
import { useAddress } from "#app/links/useAddress.ts";
import { useHandedOn } from "#app/links/useHandedOn.ts";
import { useArrival } from "#app/links/useArrival.ts";
import { usePrintedFoot } from "#app/links/usePrintedFoot.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { askedIn } from "#state/address.ts";
import { HOME, routeOf } from "#state/route.ts";
import { useSelection } from "#state/selection.ts";
import { frameOf, isBackdrop } from "#state/views.ts";
import { Page } from "./Page.tsx";

type Props = {
  index: DossierIndex;
  /** The path of the site's root, without its last slash. */
  base: string;
  /** The page to write when there is no browser to ask. */
  path?: string;
};

export function App({ index, base, path }: Props) {
  return (
    // A page was written without a query, and is taken over so before the query is read.
    <Router
      base={base}
      ssrSearch=""
      {...OWN_HISTORY}
      {...(path === undefined ? {} : { ssrPath: path })}
    >
      <Site index={index} />
    </Router>
  );
}

function Site({ index }: Pick<Props, "index">) {
  // Of the query only this is read here; the choices in it are written with every key of a search.
  const asked = askedIn(useSearch());
  return <SiteAt index={index} asked={asked} />;
}

/** The page at the present address, in the frame of its view. */
const SiteAt = memo(function SiteAt({ index, asked }: { index: DossierIndex; asked: string }) {
  const [path] = useLocation();
  const over = useSelection((selection) => selection.over);
  const found = useMemo(() => routeOf(path, index.dossier, asked), [path, asked, index]);
  const route = found ?? HOME;
  const { notice, offers, dismiss } = useAddress(index.dossier, found ? undefined : path);
  const onArrive = useArrival(index, route);
  usePrintedFoot(index);
  useHandedOn();

  const backdrop = isBackdrop(route.view) ? route.view : over;
  const Frame = FRAMES[frameOf(route.view)];

  return (
    <CarryingLinks index={index} path={path} backdrop={backdrop}>
      <Frame
        index={index}
        route={route}
        backdrop={backdrop}
        notice={notice}
        offers={offers}
        onDismiss={dismiss}
      >
        <Page index={index} route={route} backdrop={backdrop} onArrive={onArrive} />
      </Frame>
    </CarryingLinks>
  );
});
