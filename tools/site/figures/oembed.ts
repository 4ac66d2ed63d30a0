import { alsoSaying } from "#model/text/address.ts";
import { PINNED } from "#model/releases/releaseFile.ts";
import { snippetOf } from "#model/figure/snippet.ts";
import { escaped } from "../html.ts";

/** How wide a figure is offered, where nobody says how wide the column is; on a phone it is narrower. */
const WIDTH = 600;
const PHONE = 320;
/** Where no browser was at hand to measure it. */
const USUAL_HEIGHT = 600;
/** It is asked for again after a day. */
const CACHE_SECONDS = 86_400;

type Embedded = {
  /** The name of the figure, as in its address. */
  readonly key: string;
  readonly title: string;
  /** Below the site's root. */
  readonly fullView: string;
  /** The release that it keeps, as a pasted snippet does. */
  readonly release: string;
  readonly heights: Readonly<Record<number, number>>;
  /** Where the site stands, with its last slash. */
  readonly site: string;
};

/** Where what oEmbed asks about a figure stands, below the site's root. */
export function oembedPath(key: string): string {
  return `embed/${key}/oembed.json`;
}

/** What a system that knows oEmbed puts into its page for an address of ours (oembed.com, 2.3.4.4: rich). */
export function oembedText(embedded: Embedded): string {
  const { key, title, fullView, release, heights, site } = embedded;
  const pinned = `${PINNED}=${release}`;
  const height = heights[WIDTH] ?? USUAL_HEIGHT;
  return JSON.stringify({
    version: "1.0",
    type: "rich",
    provider_name: "Parley",
    provider_url: site,
    title,
    html: snippetOf({
      title,
      figure: `${site}embed/${key}/?${pinned}`,
      fullView: site + alsoSaying(fullView.slice(1), fullView.includes(pinned) ? "" : pinned),
      script: undefined,
      height,
      onPhone: heights[PHONE] ?? height,
    }),
    width: WIDTH,
    height,
    cache_age: CACHE_SECONDS,
  });
}

/** The link by which such a system finds it on a page; none where the site's address is not known, for it has to be whole. */
export function oembedLink(key: string | undefined, title: string, site: string | undefined) {
  if (key === undefined || site === undefined) return "";
  return `<link rel="alternate" type="application/json+oembed" href="${escaped(site + oembedPath(key))}" title="${escaped(title)}" />`;
}
