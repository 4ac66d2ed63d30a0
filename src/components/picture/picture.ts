import { blockOf, escaped, type Ink, type Line, MARGIN, SANS, SERIF, SMALL } from "./svg.ts";
import { keyLines } from "./key.ts";

type Caption = {
  /** What the picture shows, as on the page. */
  readonly title: string;
  /** Whether the ink has the title in it. */
  readonly isTitled: boolean;
  /** Below the title: of which dossier, and as of when. */
  readonly about: string;
  /** What it comes to, in a sentence, under the title; undefined where no pair is in it. */
  readonly takeaway: string | undefined;
  /** At the foot: source, licence and address. */
  readonly source: readonly string[];
  /** Whether the marks of voice need their key. */
  readonly keyed: boolean;
  /** How wide all of it is; undefined for as wide as the ink needs. */
  readonly width?: number | undefined;
};

export type Picture = { readonly svg: string; readonly width: number; readonly height: number };

const LEAST_WIDTH = 280;
const TAKEAWAY = { size: 16, leading: 22, family: SANS, weight: 600 };
const TITLE = { size: 20, leading: 26, family: SERIF, weight: 600 };

/** How wide the ink in a picture may be. */
export function innerOf(width: number): number {
  return width - 2 * MARGIN;
}

/** The ink with its title, date, source and address around it: a file that needs nothing else. */
export function pictureOf(drawn: Ink, caption: Caption, fonts = ""): Picture {
  const width = caption.width ?? Math.ceil(Math.max(drawn.width, LEAST_WIDTH)) + 2 * MARGIN;
  const inner = innerOf(width);
  // What could not be laid out so narrow is drawn smaller; half a pixel is nobody's.
  const scale = drawn.width > inner + 1 ? inner / drawn.width : 1;
  const head = [
    ...(caption.isTitled ? [] : blockOf(caption.title, { ...TITLE, fill: drawn.ink }, inner)),
    ...(caption.takeaway ? blockOf(caption.takeaway, { ...TAKEAWAY, fill: drawn.ink }, inner) : []),
    ...blockOf(caption.about, { ...SMALL, fill: drawn.inkSoft }, inner),
  ];
  const keys = caption.keyed ? keyLines(drawn, inner) : [];
  const foot = caption.source.flatMap((line) =>
    blockOf(line, { ...SMALL, fill: drawn.inkSoft }, inner),
  );

  let y = MARGIN;
  const stack = (lines: readonly Line[]) =>
    lines.map(({ leading, svg }) => {
      y += leading;
      return svg(y - leading * 0.3);
    });
  const above = stack(head);
  y += 12;
  const place = `<g transform="translate(${MARGIN} ${y})${scale < 1 ? ` scale(${scale})` : ""}">${drawn.svg}</g>`;
  y += Math.ceil(drawn.height * scale) + 10;
  const below = [...stack(keys), ...stack(foot)];
  const height = y + MARGIN;

  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title desc">`,
    `<title id="title">${escaped(`${caption.title}. ${caption.about}`)}</title>`,
    `<desc id="desc">${escaped(caption.source.join(" "))}</desc>`,
    fonts,
    `<rect width="100%" height="100%" fill="${drawn.paper}"/>`,
    ...above,
    place,
    ...below,
    "</svg>",
  ].join("\n");
  return { svg, width, height };
}
