import type { WholeDossier } from "#model/dossier/dossier.ts";
import type { Route } from "#state/route.ts";
import { viewOf } from "#state/views.ts";
import { datasetBlock } from "./dataset.ts";
import { statementBlock } from "./statement.ts";

/** What each page of a dossier tells search engines about: the whole of it, or its own statement; of all others nothing. */
export function blocksOf(
  dossier: WholeDossier,
  siteUrl: string | undefined,
): (route: Route) => string {
  const dataset = datasetBlock(dossier, siteUrl);
  return (route) => {
    if (route.view === "statement") return statementBlock(dossier, route.statement, siteUrl);
    return viewOf(route.view).isAboutTheWhole ? dataset : "";
  };
}
