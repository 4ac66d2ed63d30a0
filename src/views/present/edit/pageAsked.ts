import { knownSite } from "#components/address/whole.ts";
import type { ShownView } from "#model/briefing/made.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { shownAt } from "#state/shownAt.ts";
import { fromQuery } from "#state/url.ts";

/** What a page of this site shows, by its address as it was copied; or in a sentence why it is none. */
export function pageAsked(index: DossierIndex, address: string): ShownView | string {
  const typed = belowSite(address.trim());
  if (typed === "") return "Paste the address of a page first.";
  const { root = "./" } = document.documentElement.dataset;
  const site = new URL(root, document.baseURI);
  // A path from the site's root, or the whole address.
  const asked = typed.startsWith("/") ? `.${typed}` : typed;
  if (!URL.canParse(asked, site)) return "This is no address.";
  const { href, search } = new URL(asked, site);
  if (!href.startsWith(site.href))
    return "This is a page of another site, which a briefing does not show.";
  const path = `/${href.slice(site.href.length).replace(/[?#][^]*$/, "")}`;
  const { selection } = fromQuery(search, index.dossier);
  return shownAt(index, path, selection) ?? "This site has no such page.";
}

/** An address as the one file gives it out, in itself or on its site, as a path from the root; any other as it is. */
function belowSite(address: string): string {
  const inner = address.replace(/^[^#]*#(?=\/)/, "");
  const site = knownSite();
  return site !== undefined && inner.startsWith(site) ? `/${inner.slice(site.length)}` : inner;
}
