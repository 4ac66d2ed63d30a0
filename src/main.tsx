import "./styles/base.css";
import { createRoot, hydrateRoot } from "react-dom/client";
import { App } from "./app/App.tsx";
import { loadDossier } from "./app/loadDossier.ts";
import { loadView } from "./app/LaterView.tsx";
import { indexOf } from "./model/dossierIndex.ts";
import { HOME, routeOf } from "./state/route.ts";

const container = document.getElementById("app");
const { root = "./", dossier: address = "" } = document.documentElement.dataset;
const site = new URL(root, location.href);

// Written relative to the page's depth, which changes when the address does.
for (const icon of document.querySelectorAll<HTMLLinkElement>("link[rel=icon]"))
  icon.setAttribute("href", icon.href);

start().catch((fault: unknown) => {
  const line = document.getElementById("fault");
  if (!line) return;
  line.textContent = `This page can be read, but choices do not work: ${fault instanceof Error ? fault.message : "the data did not load"}. Reload to try again.`;
  line.hidden = false;
});

async function start() {
  const base = site.pathname.replace(/\/$/, "");
  const dossier = await loadDossier(new URL(address, site));
  const route = routeOf(location.pathname.slice(base.length), dossier);
  await loadView(route?.view ?? HOME.view);
  if (!container) return;
  const app = <App index={indexOf(dossier)} base={base} />;
  // The development server sends an empty page; the built one is already written.
  if (container.hasChildNodes()) hydrateRoot(container, app);
  else createRoot(container).render(app);
}
