import { type Figure, FIGURE_CHOICES, figureKey } from "#model/figure/figure.ts";
import type { Theme } from "#model/figure/messages.ts";
import { alsoSaying } from "#model/text/address.ts";
import { pathOf } from "#state/route.ts";
import { NO_SELECTION, type Selection } from "#state/selection.ts";
import { toQuery } from "#state/url.ts";

type Wanted = {
  readonly figure: Figure;
  readonly selection: Selection;
  /** The release that it keeps; undefined to follow the record. */
  readonly release: string | undefined;
  /** Undefined to be as the page around it. */
  readonly theme: Theme | undefined;
};

/** Where a figure stands, below the site's root, with the choices that change it and no others. */
export function figureAddress({ figure, selection, release, theme }: Wanted): string {
  const kept = { ...NO_SELECTION, ...chosenFor(figure, selection), release };
  const address = pathOf({ view: "figure", figure }) + toQuery(kept);
  return theme ? alsoSaying(address, `theme=${theme}`) : address;
}

/** Of the reader's choices those that change the figure. */
export function chosenFor(figure: Figure, selection: Selection): Partial<Selection> {
  const choices = FIGURE_CHOICES[figure.kind];
  return Object.fromEntries(choices.map((choice) => [choice, selection[choice]]));
}

/** The address of the page that makes a figure ready, with the reader's choices. */
export function builderAddress(figure: Figure, selection: Selection): string {
  const chosen = { ...selection, over: NO_SELECTION.over, figure: figureKey(figure) };
  return pathOf({ view: "embed" }) + toQuery(chosen);
}
