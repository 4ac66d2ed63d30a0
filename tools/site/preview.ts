import type { WrittenPage } from "#app/prerender.tsx";
import type { CardTold } from "#tools/cards/cards.ts";
import { HEIGHT, WIDTH } from "#tools/cards/cardSvg.ts";
import { escaped } from "./html.ts";

type Told = Pick<WrittenPage, "path" | "root" | "title" | "description">;
type Known = {
  /** The site's address with its last slash; undefined where it is not known. */
  readonly site: string | undefined;
  readonly card: CardTold | undefined;
};

/** How other sites show a link to a page (Open Graph and Twitter): its name, what it says, and a picture where one can be had. */
export function previewTags(
  { path, root, title, description }: Told,
  { site, card }: Known,
): string {
  // Only a whole address leads to a picture from elsewhere; where there is none, the one picture of the site is told.
  const isDrawn = card !== undefined && site !== undefined;
  const image = isDrawn ? site + card.path : `${site ?? root}social.png`;
  const properties = [
    ["og:type", "website"],
    ["og:site_name", "Parley"],
    ["og:title", title],
    ["og:description", description],
    ["og:image", image],
    ["og:image:alt", isDrawn ? card.alt : "Parley: where each side stands, and who says so"],
    ...(isDrawn
      ? [
          ["og:image:width", String(2 * WIDTH)],
          ["og:image:height", String(2 * HEIGHT)],
        ]
      : []),
    ...(site === undefined ? [] : [["og:url", site + path.slice(1)]]),
  ];
  const names = [
    ["twitter:card", "summary_large_image"],
    ...(site === undefined ? [] : [["twitter:image", image]]),
  ];
  return [
    ...properties.map(
      ([name, content = ""]) => `<meta property="${name}" content="${escaped(content)}" />`,
    ),
    ...names.map(([name, content = ""]) => `<meta name="${name}" content="${escaped(content)}" />`),
  ].join("");
}
