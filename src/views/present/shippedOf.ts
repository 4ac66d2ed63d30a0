import type { Briefing } from "#model/dossier/briefing.ts";
import { briefingOf } from "#model/briefing/made.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { pathOf } from "#state/route.ts";
import { VIEWS } from "#state/views.ts";

/** The briefing that comes with the record or, where none does, one of all that is in it. */
export function shippedOf(index: DossierIndex): Briefing {
  const { title } = VIEWS.glance;
  return (
    index.dossier.briefing ??
    briefingOf(index, { view: "glance", title, address: pathOf({ view: "glance" }) })
  );
}
