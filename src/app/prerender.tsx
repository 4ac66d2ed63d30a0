import { renderToString } from "react-dom/server";
import type { Dossier } from "../model/dossier.ts";
import { indexOf } from "../model/dossierIndex.ts";
import { pathOf, type Route, rootFrom, routesOf } from "../state/route.ts";
import { App } from "./App.tsx";
import { descriptionOf, titleOf } from "./headOf.ts";
import { loadAllViews } from "./LaterView.tsx";

/** A page as it is written before any script runs. */
export type WrittenPage = {
  /** Below the site's root; begins and ends in a slash. */
  readonly path: string;
  readonly view: Route["view"];
  /** How the page reaches the root: "../../" and so on. */
  readonly root: string;
  readonly title: string;
  readonly description: string;
  readonly html: string;
};

/** Every page of the dossier, one at a time. */
export async function* writtenPages(dossier: Dossier): AsyncGenerator<WrittenPage> {
  await loadAllViews();
  const index = indexOf(dossier);
  for (const route of routesOf(dossier)) {
    const path = pathOf(route);
    yield {
      path,
      view: route.view,
      root: rootFrom(path),
      title: titleOf(index, route),
      description: descriptionOf(index, route),
      html: renderToString(<App index={index} base="" path={path} />),
    };
  }
}
