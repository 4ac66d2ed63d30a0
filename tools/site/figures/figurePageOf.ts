import type { WrittenFigure, WrittenPage } from "#app/prerender.tsx";
import type { Dossier } from "#model/dossier/dossier.ts";
import { UNKNOWN_RELEASE, WAITING } from "#model/words/figure/figureWords.ts";
import type { FigureBundle } from "./figuresBundled.ts";
import { siteRoot } from "#tools/metadata/dataset.ts";
import type { PageParts } from "../siteParts.ts";
import { previewTags } from "../preview.ts";
import { oembedLink } from "./oembed.ts";
import { escaped, policyFor } from "../html.ts";

type Parts = Pick<PageParts, "script" | "data" | "siteUrl" | "cardAt"> & {
  readonly dossier: Pick<Dossier, "release" | "releases">;
  readonly figures: FigureBundle;
};

/** The document of one figure: one answer, which needs no other to be read. */
export function figurePageOf(
  page: WrittenPage & { readonly figure: WrittenFigure },
  { script: app, data, siteUrl, cardAt, dossier, figures }: Parts,
): string {
  const { root, html, title, shards, figure } = page;
  const { release, releases = [] } = dossier;
  const known = new Set([release, ...releases.map(({ version }) => version)]);
  const script = figures.script;
  const styles = (figures.css.get(figure.kind) ?? "")
    .replaceAll("url(./", `url(${root}assets/`)
    .trim();
  const site = siteRoot(siteUrl);
  // What an older release alone has is nowhere else: its full view is found by a script.
  const canonical = figure.release === release ? figure.fullView : page.path;
  const attributes = [
    ["root", root],
    ["dossier", data],
    ["release", figure.release],
    ["releases", [...known].join(" ")],
    ["app", root + app],
    ...(shards.length > 0 ? [["words", shards.join(" ")]] : []),
  ];
  return [
    `<!doctype html><html lang="en"`,
    ...attributes.map(([name, value = ""]) => ` data-${name}="${escaped(value)}"`),
    `><head><meta charset="utf-8" />`,
    `<meta http-equiv="Content-Security-Policy" content="${policyFor({ styles, script, siteUrl })}" />`,
    `<meta name="viewport" content="width=device-width, initial-scale=1" />`,
    `<meta name="robots" content="noindex" />`,
    `<meta name="color-scheme" content="light dark" />`,
    // A frame shows no icon: none is asked for.
    `<link rel="icon" href="data:," />`,
    `<title>${escaped(title)}</title>`,
    ...(site === undefined
      ? []
      : [
          `<link rel="canonical" href="${escaped(site + canonical.slice(1))}" />`,
          oembedLink(page.embeds, title, site),
          // Without a whole address there is no picture to show, and a figure is to weigh little.
          previewTags(page, { site, card: cardAt(page.route) }),
        ]),
    `<style>${styles}</style><script>${script}</script></head><body>`,
    `<p id="fault" role="alert" hidden>What the address of this frame asks for could not be shown.</p>`,
    `<p id="waiting">${WAITING}</p>`,
    `<p id="unknown">${UNKNOWN_RELEASE} <a href="${root}" target="_blank" rel="noopener">Open the record ↗</a></p>`,
    `<div id="app">${html}</div></body></html>\n`,
  ].join("");
}
