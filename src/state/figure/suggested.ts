import { principalsOf } from "#model/comparison/principals.ts";
import type { PartyId } from "#model/dossier/dossier.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import type { Figure } from "#model/figure/figure.ts";
import type { Route } from "#state/route.ts";
import type { Selection } from "#state/selection.ts";

type Shown = { readonly route: Route; readonly selection: Pick<Selection, "compared" | "texts"> };

/** The figure that shows most of what a view does; the matrix for those that no figure is drawn after. */
export function suggestedFigure({ dossier }: DossierIndex, { route, selection }: Shown): Figure {
  switch (route.view) {
    case "issue":
      return { kind: "issue", issue: route.issue };
    case "evidence":
      return { kind: "cell", party: route.party, issue: route.issue };
    case "statement":
      return { kind: "quote", statement: route.statement };
    case "changes":
      return { kind: "moved" };
    case "texts": {
      const text = selection.texts?.[0] ?? dossier.proposals.at(-1)?.id;
      return text ? { kind: "text", text } : { kind: "matrix" };
    }
    case "pair": {
      const isParty = (id: string): id is PartyId => dossier.parties.some((one) => one.id === id);
      const [a, b] = selection.compared?.filter(isParty) ?? principalsOf(dossier) ?? [];
      return a && b ? { kind: "pair", between: [a, b] } : { kind: "matrix" };
    }
    default:
      return { kind: "matrix" };
  }
}
