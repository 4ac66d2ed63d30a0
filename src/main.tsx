import "#styles/base.css";
import { startTransition } from "react";
import { App } from "#app/App.tsx";
import { isToStayAsWritten } from "#app/load/asWritten.ts";
import { reasonOf, ToldFault } from "#app/load/fault.ts";
import { workOutAhead } from "#app/load/ahead.ts";
import { loadDossier, pinnedRelease } from "#app/load/loadDossier.ts";
import type { Dossier } from "#model/dossier/dossier.ts";
import { withstandTranslation } from "#app/load/translated.ts";
import { alsoSaying } from "#model/text/address.ts";
import { loadView } from "#app/LaterView.tsx";
import { listenForParts } from "#app/links/parts.ts";
import { placeOf, askedIn } from "#state/address.ts";
import { here, isOneFile } from "#state/bar/here.ts";
import { HOME, routeOf } from "#state/route.ts";
import { fromQuery } from "#state/url.ts";
import { viewOf } from "#state/views.ts";
import { paramsIn, unknownPageIn, withoutUnknownPage } from "#state/params.ts";

const container = document.getElementById("app");
const { root = "./", dossier: address = "", release: written } = document.documentElement.dataset;
// What the one file holds has no address: it is asked for as of a site's root.
const site = isOneFile() ? new URL("file:///") : new URL(root, location.href);

// Written relative to the page's depth, which changes when the address does.
for (const icon of document.querySelectorAll<HTMLLinkElement>("link[rel=icon]"))
  icon.setAttribute("href", icon.href);

start().catch((fault: unknown) => {
  const { dataset } = document.documentElement;
  delete dataset["asked"];
  const reason = reasonOf(fault);
  // What was written is of the current release: where another is asked for, it stays hidden.
  tell(
    "pinned" in dataset
      ? `The release that this address asks for could not be shown: ${reason}. Reload to try again.`
      : `This page can be read, but choices do not work: ${reason}. Reload to try again.`,
  );
  document.getElementById("loading")?.remove();
});

/** Says above the page, which was written by release so and so, what scripts cannot do. */
function tell(words: string) {
  const line = document.getElementById("fault");
  if (!line) return;
  line.textContent = written ? `${words} Written from release ${written} of the data.` : words;
  line.hidden = false;
  // The first script has nothing more to add.
  delete line.dataset["late"];
}

async function start() {
  if (isToStayAsWritten())
    throw new ToldFault("it failed as its scripts took it over, and stands as it was written");
  // Of an address that begins with two slashes, too, as it stands in the bar.
  const base = site.pathname.replace(/^\/+/, "/").replace(/\/$/, "");
  if (isOneFile()) listenForParts();
  const [{ createRoot, hydrateRoot }, current] = await Promise.all([
    drawing(),
    loadDossier(new URL(address, site)),
  ]);
  const pinned = isOneFile()
    ? undefined
    : await pinnedRelease(current.dossier, { query: location.search, site });
  const index = pinned ?? current;
  if (pinned) restorePath(pinned.dossier, base);
  const { pathname, search } = here();
  const path = pathname.slice(base.length);
  if (isHandedOver(index.dossier, base)) return;
  // A shared page was written as such, and then shows what its query asks for.
  const routes = [routeOf(path, index.dossier), routeOf(path, index.dossier, askedIn(search))];
  await Promise.all(routes.map((route = HOME) => loadView(route.view)));
  // What would be one long task, were it left to the first drawing.
  if (routes.some(({ view } = HOME) => viewOf(view).choices.includes("asOf"))) {
    const { asOf } = index.dossier;
    const asked = fromQuery(search, index.dossier).selection.asOf;
    await workOutAhead(index, new Set([asOf, asked ?? asOf]));
  }
  if (!container) return;
  // Dialogs stand beside the app.
  withstandTranslation(document.body);
  const app = <App index={index} base={base} />;
  // The development server sends an empty page; the built one is already written, and can be read and
  // scrolled while it is taken over: in pieces, between which the browser answers.
  if (container.childElementCount > 0 && written === index.dossier.release)
    startTransition(() => void hydrateRoot(container, app));
  else {
    // What was written is of another release.
    container.replaceChildren();
    createRoot(container).render(app);
  }
  whenIdle(fetchPanel);
}

/** Safari cannot say when it is idle; by then it mostly is. */
function whenIdle(act: () => void) {
  if ("requestIdleCallback" in globalThis) requestIdleCallback(act);
  else setTimeout(act, 1000);
}

/** Fetched with this script, and run apart from it: together they would keep the browser too long. */
function drawing() {
  return import("react-dom/client").catch((): never => {
    throw new ToldFault("its code could not be fetched");
  });
}

/** The panel is not needed to read the first page, and small; it is here before a reader presses a cell. */
function fetchPanel() {
  // What fails now is said, and tried again, when it is asked for.
  loadView("evidence").catch(() => undefined);
}

/** Back to the path that was not found, where the pinned release has a page of its own there. */
function restorePath(dossier: Dossier, base: string) {
  const { params } = paramsIn(location.search);
  const asked = unknownPageIn(params);
  if (asked === undefined || !routeOf(asked, dossier)) return;
  const found = alsoSaying(base + asked, withoutUnknownPage(params));
  history.replaceState(history.state, "", found);
}

/** Goes on to a page that has no file of its own but is known: what has an id keeps its old address. */
function isHandedOver(dossier: Dossier, base: string): boolean {
  const { params } = paramsIn(location.search);
  const asked = unknownPageIn(params) ?? "";
  const shared = placeOf(asked, dossier);
  if (shared === asked) return false;
  location.replace(alsoSaying(base + shared, withoutUnknownPage(params)));
  return true;
}
