import type { Figure } from "#model/figure/figure.ts";
import type { ViewProps } from "#state/route.ts";
import { useSelection } from "#state/selection.ts";
import { CellFigure } from "./cell/CellFigure.tsx";
import type { FigureProps } from "./figureProps.ts";
import { IssueFigure } from "./issue/IssueFigure.tsx";
import { MatrixFigure } from "./matrix/MatrixFigure.tsx";
import { MovedFigure } from "./moved/MovedFigure.tsx";
import { NoFigure } from "./NoFigure.tsx";
import { PairFigure } from "./pair/PairFigure.tsx";
import { QuoteFigure } from "./quote/QuoteFigure.tsx";
import { TextFigure } from "./text/TextFigure.tsx";

/** One figure in somebody else's column: what is shown and as of when, the drawing, and whose it is. */
export function View({ index, route }: Pick<ViewProps<"figure">, "index" | "route">) {
  const { asOf, since, parties, issues } = useSelection();
  const choice = { asOf, since, parties, issues };
  return <Drawn index={index} figure={route.figure} choice={choice} />;
}

function Drawn({ index, figure, choice }: FigureProps<Figure["kind"]>) {
  const told = { index, choice };
  switch (figure.kind) {
    case "issue":
      return <IssueFigure {...told} figure={figure} />;
    case "cell":
      return <CellFigure {...told} figure={figure} />;
    case "pair":
      return <PairFigure {...told} figure={figure} />;
    case "quote":
      return <QuoteFigure {...told} figure={figure} />;
    case "matrix":
      return <MatrixFigure {...told} figure={figure} />;
    case "moved":
      return <MovedFigure {...told} figure={figure} />;
    case "text":
      return <TextFigure {...told} figure={figure} />;
    case "none":
      return <NoFigure {...told} figure={figure} />;
  }
}
