import type { ShownView } from "#model/briefing/made.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { routeOf } from "./route.ts";
import type { Selection } from "./selection.ts";
import { nameOf } from "./titles.ts";

type Chosen = Pick<Selection, "asOf" | "parties" | "issues" | "compared" | "since" | "texts">;

/** What the page at a path shows with these choices; undefined where the record has no such page. */
export function shownAt(
  index: DossierIndex,
  path: string,
  { asOf, parties, issues, compared, since, texts }: Chosen,
): ShownView | undefined {
  const route = routeOf(path, index.dossier);
  if (!route) return undefined;
  return {
    view: route.view,
    title: nameOf(index, route),
    address: path,
    issue: "issue" in route ? route.issue : undefined,
    party: "party" in route ? route.party : undefined,
    statement: "statement" in route ? route.statement : undefined,
    asOf,
    parties,
    issues,
    compared,
    since,
    texts,
  };
}
