import { addressIn, addressText } from "#model/text/address.ts";

/** Where the site stands that the one file was made of, with its last slash; undefined where nobody said so, and on the site itself. */
export function knownSite(): string | undefined {
  return globalThis.document?.documentElement.dataset["site"];
}

/**
 * The whole address of a link as the site writes it. One in the one file, such as "#/words/", leads to
 * the site if that is known: what is passed on must open elsewhere too.
 */
export function wholeAddress(href: string): string {
  const site = knownSite();
  return site === undefined
    ? new URL(href, location.href).href
    : new URL(href.replace(/^#\//, ""), site).href;
}

/** The whole address of what is shown, choices and all, or of a part of it. */
export function addressHere(part?: string): string {
  const isInFile = location.hash.startsWith("#/");
  const { path, query } = addressIn(isInFile ? location.hash.slice(1) : location.href);
  const page = addressText({ path, query, hash: part });
  return wholeAddress(isInFile ? `#${page}` : page);
}

/** The address of the site's root, with its last slash, or of the one file where its site is not known. */
export function siteAddress(base: string): string {
  if ("oneFile" in document.documentElement.dataset) return wholeAddress("#/");
  return new URL(`${base}/`, location.href).href;
}
