import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { figureTitle } from "#model/words/figure/figureWords.ts";
import type { Route } from "./route.ts";
import { isLookup, VIEWS } from "./views.ts";

/** What a page is called, without the dossier it is of. */
export function nameOf(index: DossierIndex, route: Route): string {
  switch (route.view) {
    case "evidence":
      return `${index.partyOf(route.party).name} on ${index.issueOf(route.issue).name}`;
    case "issue":
      return index.issueOf(route.issue).name;
    case "statement": {
      const { statement } = index.statementOf(route.statement);
      const { party, issue } = statement;
      return `Statement ${statement.id}: ${index.partyOf(party).name} on ${index.issueOf(issue).name}`;
    }
    case "source":
      return `${index.sourceOf(route.source).outlet}: ${index.sourceOf(route.source).title}`;
    case "figure":
      return figureTitle(index, route.figure);
    case "lookup":
      return `${route.of === "statement" ? "A statement" : "A source"} by its id`;
    default:
      return VIEWS[route.view].title;
  }
}

/** The page's title in the browser, the particular before the general. */
export function pageTitleOf(index: DossierIndex, route: Route): string {
  // A statement's and a source's own names are long enough.
  const dossier = isLookup(route.view) ? [] : [index.dossier.title];
  return [nameOf(index, route), ...dossier, "Parley"].join(" · ");
}
