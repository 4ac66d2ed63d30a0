import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { dateWords } from "#model/dossier/edtf.ts";
import { cellOf } from "#model/position/cell.ts";
import { counted } from "#model/words/positionWords.ts";
import type { Route } from "./route.ts";
import { lineOf } from "#model/words/cellWords.ts";

const VIEW_NAMES = {
  scale: "Positions on each scale",
  compare: "Positions compared",
  timeline: "Positions through time",
  claims: "Claimed and stated",
  proposals: "Proposals and positions",
  statements: "Every statement",
  sources: "Sources",
  method: "Method",
  corrections: "Releases and corrections",
} as const;

/** The page's title, the particular before the general. */
export function titleOf(index: DossierIndex, route: Route): string {
  const { title } = index.dossier;
  switch (route.view) {
    case "matrix":
      return `${title}: where the sides stand · Parley`;
    case "evidence":
      return `${index.partyOf(route.party).name} on ${index.issueOf(route.issue).name} · ${title} · Parley`;
    case "statement": {
      const { statement } = index.statementOf(route.statement);
      const { party, issue } = statement;
      return `Statement ${statement.id}: ${index.partyOf(party).name} on ${index.issueOf(issue).name} · Parley`;
    }
    case "source":
      return `${index.sourceOf(route.source).outlet}: ${index.sourceOf(route.source).title} · Parley`;
    case "lookup":
      return `${route.of === "statement" ? "A statement" : "A source"} by its id · ${title} · Parley`;
    default:
      return `${VIEW_NAMES[route.view]} · ${title} · Parley`;
  }
}

/** One sentence for those who meet the page elsewhere. */
export function descriptionOf(index: DossierIndex, route: Route): string {
  const { dossier } = index;
  if (route.view === "evidence") {
    const { party, issue } = route;
    return `${lineOf(index, cellOf(index, { party, issue, asOf: dossier.asOf }))}.`;
  }
  return `${dossier.summary} ${counted(dossier.statements.length, "statement")}; ${counted(dossier.sources.length, "source")} read, through ${dateWords(dossier.recordEnds)}.`;
}
