import { createHash } from "node:crypto";
import type { WrittenPage } from "../src/app/prerender.tsx";

/** What the pages of one build have in common. */
export type PageParts = {
  readonly template: string;
  /** Below the site's root, as are all files here. */
  readonly script: string;
  readonly css: string;
  /** The styles of the views that have files of their own, by the name of the view. */
  readonly viewCss: ReadonlyMap<string, string>;
  readonly data: string;
  readonly siteUrl: string | undefined;
};

/** A whole HTML document: styles inline under a hash, so that one answer paints it. */
export function pageOf(
  page: WrittenPage,
  { template, script, css, viewCss, data, siteUrl }: PageParts,
): string {
  const { root } = page;
  // The styles were a file in assets/; inline, what they refer to is as far away as the page is deep.
  const styles = `${css}\n${viewCss.get(page.view) ?? ""}`
    .replaceAll("url(./", `url(${root}assets/`)
    .trim();
  const parts: Record<string, string> = {
    'data-root="./"': `data-root="${root}"`,
    'data-dossier="data/dossier.json"': `data-dossier="${escaped(data)}"`,
    "<!--policy-->": `<meta http-equiv="Content-Security-Policy" content="${policyFor(styles)}" />`,
    "<!--head-->": headOf(page, siteUrl) + `<style>${styles}</style>`,
    "<!--app-->": page.html,
    '<script type="module" src="./src/main.tsx"></script>':
      `<link rel="preload" as="fetch" crossorigin fetchpriority="low" href="${root}${escaped(data)}" />` +
      `<script type="module" crossorigin fetchpriority="low" src="${root}${script}"></script>`,
  };
  return Object.entries(parts).reduce((html, [place, part]) => {
    if (!html.includes(place)) throw new Error(`index.html has lost its ${place}`);
    return html.replace(place, () => part);
  }, template);
}

function headOf(
  { path, root, title, description }: WrittenPage,
  siteUrl: string | undefined,
): string {
  const site = siteUrl?.replace(/\/$/, "");
  return [
    `<title>${escaped(title)}</title>`,
    `<meta name="description" content="${escaped(description)}" />`,
    `<link rel="icon" href="${root}icon.svg" type="image/svg+xml" />`,
    `<meta property="og:type" content="website" />`,
    `<meta property="og:site_name" content="Parley" />`,
    `<meta property="og:title" content="${escaped(title)}" />`,
    `<meta property="og:description" content="${escaped(description)}" />`,
    `<meta property="og:image" content="${site ? `${site}/` : root}social.png" />`,
    `<meta name="twitter:card" content="summary_large_image" />`,
    ...(site
      ? [
          `<link rel="canonical" href="${site}${path}" />`,
          `<meta property="og:url" content="${site}${path}" />`,
        ]
      : []),
  ].join("");
}

function policyFor(styles: string): string {
  const hash = createHash("sha256").update(styles).digest("base64");
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'sha256-${hash}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join("; ");
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
