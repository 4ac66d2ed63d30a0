import type { Figure } from "#model/figure/figure.ts";
import { HOME, pathOf, type Route } from "#state/route.ts";
import { NO_SELECTION, type Selection } from "#state/selection.ts";
import { toQuery } from "#state/url.ts";

/** The address of the view that a figure is drawn after, below the site's root, with the choices that the figure shows. */
export function fullViewOf(figure: Figure, selection: Selection = NO_SELECTION): string {
  const [route, choice] = viewAndChoice(figure);
  return pathOf(route) + toQuery({ ...selection, ...choice, figure: undefined });
}

function viewAndChoice(figure: Figure): readonly [Route, Partial<Selection>] {
  switch (figure.kind) {
    case "issue":
      return [{ view: "issue", issue: figure.issue }, {}];
    case "cell":
      return [{ view: "evidence", party: figure.party, issue: figure.issue }, {}];
    case "pair":
      return [{ view: "pair" }, { compared: figure.between }];
    case "quote":
      return [{ view: "statement", statement: figure.statement }, {}];
    case "matrix":
      return [{ view: "words" }, {}];
    case "moved":
      return [{ view: "changes" }, {}];
    case "text":
      return [{ view: "texts" }, { texts: [figure.text] }];
    case "none":
      return [HOME, {}];
  }
}
