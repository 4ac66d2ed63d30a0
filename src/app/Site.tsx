import { memo, useEffect, useMemo } from "react";
import { useLocation, useSearch } from "wouter";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { askedIn } from "#state/address.ts";
import { HOME, routeOf } from "#state/route.ts";
import { choose, NO_SELECTION, useSelection } from "#state/selection.ts";
import { isBackdrop } from "#state/views.ts";
import { CarryingLinks } from "#app/links/CarryingLinks.tsx";
import { Page } from "./Page.tsx";
import { SiteFrame } from "#app/frame/SiteFrame.tsx";
import { useAddress } from "#app/links/useAddress.ts";
import { useArrival } from "#app/links/useArrival.ts";

type Props = { index: DossierIndex };

/** The page at the present address, in the site's frame. */
export function Site({ index }: Props) {
  // Of the query only this is read here; the choices in it are written with every key of a search.
  const asked = askedIn(useSearch());
  return <SiteAt index={index} asked={asked} />;
}

type SiteAtProps = Props & { asked: string };

const SiteAt = memo(function SiteAt({ index, asked }: SiteAtProps) {
  const [path] = useLocation();
  const over = useSelection((selection) => selection.over);
  const found = useMemo(() => routeOf(path, index.dossier, asked), [path, asked, index]);
  const route = found ?? HOME;
  const { notice, offers, dismiss } = useAddress(index.dossier, found ? undefined : path);
  const onArrive = useArrival(index, route);

  const backdrop = isBackdrop(route.view) ? route.view : over;
  useEffect(() => {
    if (route.view !== "evidence") choose({ over: NO_SELECTION.over });
  }, [route]);

  return (
    <CarryingLinks index={index} path={path} backdrop={backdrop}>
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
    </CarryingLinks>
  );
});
