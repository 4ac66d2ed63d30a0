import type { WrittenPage } from "#app/prerender.tsx";
import { STAND_IN } from "#views/newsrooms/standIn.ts";
import { siteRoot } from "#tools/metadata/dataset.ts";
import { oembedLink } from "./figures/oembed.ts";
import { escaped, policyFor } from "./html.ts";
import { previewTags } from "./preview.ts";
import type { PageParts } from "./siteParts.ts";

/** A whole HTML document: styles inline under a hash, so that one answer paints it. */
export function pageOf(
  page: WrittenPage,
  { template, script, modules, css, views, data, release, siteUrl, metadataOf, cardAt }: PageParts,
): string {
  const { root, shards } = page;
  const view = views.get(page.route.view);
  // Few pages tell where the site stands.
  const origin = siteUrl && page.html.includes(STAND_IN) ? new URL(siteUrl).origin : undefined;
  // The styles were a file in assets/; inline, what they refer to is as far away as the page is deep.
  const styles = `${css}\n${view?.css ?? ""}`.replaceAll("url(./", `url(${root}assets/`).trim();
  const parts: Record<string, string> = {
    'data-root="./" data-release=""':
      `data-root="${root}" data-release="${escaped(release)}"` +
      (origin === undefined ? "" : ` data-origin="${escaped(origin)}"`),
    'data-dossier="data/dossier.json"':
      `data-dossier="${escaped(data)}"` +
      (shards.length > 0 ? ` data-words="${shards.join(" ")}"` : ""),
    "<!--policy-->": `<meta http-equiv="Content-Security-Policy" content="${policyFor({ styles, script: inlineScriptIn(template), siteUrl })}" />`,
    "<!--head-->":
      headOf(page, { siteUrl, cardAt }) + metadataOf(page.route) + `<style>${styles}</style>`,
    "<!--app-->": origin === undefined ? page.html : page.html.replaceAll(STAND_IN, origin),
    '<script type="module" src="./src/main.tsx"></script>':
      `<link rel="preload" as="fetch" crossorigin fetchpriority="low" href="${root}${escaped(data)}" />` +
      // Named here, they are not found one after another.
      [...modules, ...(view?.modules ?? [])]
        .map(
          (file) =>
            `<link rel="modulepreload" crossorigin fetchpriority="low" href="${root}${file}" />`,
        )
        .join("") +
      `<script type="module" crossorigin fetchpriority="low" src="${root}${script}"></script>`,
  };
  return Object.entries(parts).reduce((html, [place, part]) => {
    if (!html.includes(place)) throw new Error(`index.html has lost its ${place}`);
    return html.replace(place, () => part);
  }, template);
}

function headOf(
  page: WrittenPage,
  { siteUrl, cardAt }: Pick<PageParts, "siteUrl" | "cardAt">,
): string {
  const { path, root, title, description, embeds } = page;
  const site = siteRoot(siteUrl);
  return [
    `<title>${escaped(title)}</title>`,
    `<meta name="description" content="${escaped(description)}" />`,
    `<link rel="icon" href="${root}icon.svg" type="image/svg+xml" />`,
    `<link rel="license" href="${root}licences.txt" />`,
    site === undefined ? "" : `<link rel="canonical" href="${escaped(site + path.slice(1))}" />`,
    oembedLink(embeds, title, site),
    previewTags(page, { site, card: cardAt(page.route) }),
  ].join("");
}

function inlineScriptIn(template: string): string {
  return /<script>([^]*?)<\/script>/.exec(template)?.[1] ?? "";
}
