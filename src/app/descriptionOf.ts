import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { dateWords } from "#model/dossier/edtf.ts";
import { cellOf } from "#model/position/cell.ts";
import { counted } from "#model/text/english.ts";
import { lineOf } from "#model/words/cellWords.ts";
import {
  issueDescription,
  sourceDescription,
  statementDescription,
  viewDescription,
} from "#model/words/page/descriptionWords.ts";
import type { Route } from "#state/route.ts";
import { VIEWS } from "#state/views.ts";

/** One sentence or two for those who meet the page elsewhere; only what is written at build time needs it. */
export function descriptionOf(index: DossierIndex, route: Route): string {
  const { dossier } = index;
  switch (route.view) {
    case "evidence": {
      const { party, issue } = route;
      return `${lineOf(index, cellOf(index, { party, issue, asOf: dossier.asOf }))}.`;
    }
    case "statement":
      return statementDescription(index, index.statementOf(route.statement).statement);
    case "source":
      return sourceDescription(index, index.sourceOf(route.source));
    case "issue":
      return issueDescription(index, route.issue);
    case "glance":
      return `${dossier.summary} ${counted(dossier.statements.length, "statement")}; ${counted(dossier.sources.length, "source")} read, through ${dateWords(dossier.recordEnds)}.`;
    default: {
      const row = VIEWS[route.view];
      return viewDescription(index, "what" in row ? row.what : dossier.summary);
    }
  }
}
