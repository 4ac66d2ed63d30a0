import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import type { FigureKind, FigureOf } from "#model/figure/figure.ts";
import type { Selection } from "#state/selection.ts";

/** What of the address changes a figure. */
type FigureChoice = Pick<Selection, "asOf" | "since" | "parties" | "issues">;

/** What every figure is told. */
export type FigureProps<Kind extends FigureKind> = {
  readonly index: DossierIndex;
  readonly figure: FigureOf<Kind>;
  readonly choice: FigureChoice;
};
