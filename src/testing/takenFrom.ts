import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import type { TakenFrom } from "#model/export/taken.ts";
import { pathOf } from "#state/route.ts";

/** What is taken from an index, as if from a site at example.org. */
export function takenFrom(index: DossierIndex, asOf = index.dossier.asOf): TakenFrom {
  return { index, asOf, site: "https://example.org/talks/", pathOf };
}
