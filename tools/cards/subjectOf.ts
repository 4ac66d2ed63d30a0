import type { Dossier, IssueId, PartyId, StatementId } from "#model/dossier/dossier.ts";
import type { Figure } from "#model/figure/figure.ts";
import type { Route } from "#state/route.ts";
import type { Subject } from "./cardOf.ts";

/** What the card of a page shows; undefined for the first page, which has a picture of itself, and for what the dossier does not know. */
export function subjectOf(dossier: Dossier, route: Route): Subject | undefined {
  switch (route.view) {
    case "issue":
      return issueIn(dossier, route.issue);
    case "evidence":
      return cellIn(dossier, route);
    case "statement":
      return ofStatement(dossier, route.statement);
    case "figure":
      return ofFigure(dossier, route.figure);
    case "source":
      return { kind: "view", view: "sources" };
    case "lookup":
      return { kind: "view", view: route.of === "source" ? "sources" : "statements" };
    case "glance":
      return undefined;
    default:
      return { kind: "view", view: route.view };
  }
}

function ofFigure(dossier: Dossier, figure: Figure): Subject | undefined {
  switch (figure.kind) {
    case "issue":
      return issueIn(dossier, figure.issue);
    case "cell":
      return cellIn(dossier, figure);
    case "quote":
      return ofStatement(dossier, figure.statement);
    case "pair":
      return figure.between.every((party) => isParty(dossier, party)) ? figure : undefined;
    case "matrix":
      return { kind: "view", view: "words" };
    case "moved":
      return { kind: "view", view: "changes" };
    case "text":
      return { kind: "view", view: "texts" };
    case "none":
      return undefined;
  }
}

/** A statement is shown by the cell that it bears on. */
function ofStatement(dossier: Dossier, id: StatementId): Subject | undefined {
  const statement = dossier.statements.find((one) => one.id === id);
  return statement && cellIn(dossier, statement);
}

type CellName = { readonly party: PartyId; readonly issue: IssueId };

function cellIn(dossier: Dossier, { party, issue }: CellName): Subject | undefined {
  return isParty(dossier, party) && issueIn(dossier, issue)
    ? { kind: "cell", party, issue }
    : undefined;
}

function issueIn({ issues }: Dossier, id: IssueId): Subject | undefined {
  return issues.some((issue) => issue.id === id) ? { kind: "issue", issue: id } : undefined;
}

function isParty({ parties }: Dossier, id: PartyId): boolean {
  return parties.some((party) => party.id === id);
}
