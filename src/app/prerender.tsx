import { renderToString } from "react-dom/server";
import type { WholeDossier } from "#model/dossier/dossier.ts";
import { type DossierIndex, indexOver } from "#model/dossier/dossierIndex.ts";
import { wholeLibrary } from "#model/big/whole.ts";
import { keptRelease } from "#model/releases/releaseFile.ts";
import { figureKey, type FigureKind } from "#model/figure/figure.ts";
import { addressIn } from "#model/text/address.ts";
import { suggestedFigure } from "#state/figure/suggested.ts";
import { fullViewOf } from "#state/figure/fullView.ts";
import { isBig, shardFinder } from "#model/big/shards.ts";
import { hasOwnPages, pathOf, QUOTES, type Route, rootFrom, routesOf } from "#state/route.ts";
import { NO_SELECTION } from "#state/selection.ts";
import { App } from "./App.tsx";
import { pageTitleOf } from "#state/titles.ts";
import { descriptionOf } from "./descriptionOf.ts";
import { loadAllViews } from "./LaterView.tsx";

/** A page as it is written before any script runs. */
export type WrittenPage = {
  /** Below the site's root; begins and ends in a slash. */
  readonly path: string;
  readonly route: Route;
  /** How the page reaches the root: "../../" and so on. */
  readonly root: string;
  readonly title: string;
  readonly description: string;
  readonly html: string;
  /** Of a figure in another page: which, and the view that shows it whole. */
  readonly figure: WrittenFigure | undefined;
  /** The name of the figure that shows in another page what this page shows. */
  readonly embeds: string | undefined;
  /** The shards whose words are on the page, when words come later. */
  readonly shards: readonly number[];
};

export type WrittenFigure = {
  readonly kind: FigureKind;
  readonly fullView: string;
  /** The release that it is written of. */
  readonly release: string;
};

/** Every page of the dossier, one at a time. */
export async function* writtenPages(dossier: WholeDossier): AsyncGenerator<WrittenPage> {
  await loadAllViews();
  yield* pagesOf(dossier, routesOf(dossier));
  if (hasOwnPages(dossier, "statement")) return;
  const NONE: Route = { view: "figure", figure: { kind: "none" } };
  for (const page of pagesOf(dossier, [NONE]))
    yield { ...page, path: QUOTES, root: rootFrom(QUOTES) };
}

/**
 * The pages of figures that an older release has and the dossier has no more, each of the last release that had it:
 * somebody's article may show it, and what was withdrawn is to say so there.
 */
export async function* formerFigures(
  dossier: WholeDossier,
  frozen: readonly WholeDossier[],
): AsyncGenerator<WrittenPage> {
  const { releases } = dossier;
  const written = new Set(routesOf(dossier).map(pathOf));
  // The oldest comes first.
  for (const older of frozen.toReversed()) {
    const routes = routesOf(older).filter(
      (route) => route.view === "figure" && !written.has(pathOf(route)),
    );
    for (const route of routes) written.add(pathOf(route));
    yield* pagesOf({ ...older, releases }, routes);
  }
}

function* pagesOf(dossier: WholeDossier, routes: readonly Route[]): Generator<WrittenPage> {
  const { index, shards } = recordingIndex(dossier);
  for (const route of routes) {
    const path = pathOf(route);
    shards.clear();
    const html = renderToString(<App index={index} base="" path={path} />);
    yield {
      path,
      route,
      root: rootFrom(path),
      title: pageTitleOf(index, route),
      description: descriptionOf(index, route),
      html,
      figure:
        route.view === "figure"
          ? {
              kind: route.figure.kind,
              fullView: fullViewOf(route.figure, {
                ...NO_SELECTION,
                release: keptRelease(dossier),
              }),
              release: dossier.release,
            }
          : undefined,
      embeds: embeddedBy(index, route),
      shards: [...shards].toSorted((a, b) => a - b),
    };
  }
}

function embeddedBy(index: DossierIndex, route: Route): string | undefined {
  if (route.view === "figure")
    return route.figure.kind === "none" ? undefined : figureKey(route.figure);
  const figure = suggestedFigure(index, { route, selection: NO_SELECTION });
  // For a view that no figure is drawn after, another one is suggested.
  return addressIn(fullViewOf(figure)).path === pathOf(route) ? figureKey(figure) : undefined;
}

/** An index that notes where the words it is asked for will be found, if the dossier is big. */
function recordingIndex(dossier: WholeDossier): { index: DossierIndex; shards: Set<number> } {
  const shards = new Set<number>();
  const library = wholeLibrary(dossier);
  const index = indexOver(dossier, (known) => {
    const shardOf = isBig(dossier) ? shardFinder(known) : undefined;
    return {
      ...library,
      wordsOf(statement) {
        if (shardOf) shards.add(shardOf(statement));
        return library.wordsOf(statement);
      },
    };
  });
  return { index, shards };
}
