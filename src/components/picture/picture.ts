import { blockOf, escaped, type Ink, type Line, MARGIN, SERIF, SMALL } from "./svg.ts";
import { keyLines } from "./key.ts";

type Caption = {
  /** What the picture shows, as on the page. */
  readonly title: string;
  /** Whether the ink has the title in it. */
  readonly isTitled: boolean;
  /** Below the title: of which dossier, and as of when. */
  readonly about: string;
  /** At the foot: source, licence and address. */
  readonly source: readonly string[];
  /** Whether the marks of voice need their key. */
  readonly keyed: boolean;
};

export type Picture = { readonly svg: string; readonly width: number; readonly height: number };

const LEAST_WIDTH = 280;
const TITLE = { size: 20, leading: 26, family: SERIF, weight: 600 };

/** The ink with its title, date, source and address around it: a file that needs nothing else. */
export function pictureOf(drawn: Ink, caption: Caption): Picture {
  const width = Math.ceil(Math.max(drawn.width, LEAST_WIDTH)) + 2 * MARGIN;
  const inner = width - 2 * MARGIN;
  const head = [
    ...(caption.isTitled ? [] : blockOf(caption.title, { ...TITLE, fill: drawn.ink }, inner)),
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
  const place = `<g transform="translate(${MARGIN} ${y})">${drawn.svg}</g>`;
  y += Math.ceil(drawn.height) + 10;
  const below = [...stack(keys), ...stack(foot)];
  const height = y + MARGIN;

  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title desc">`,
    `<title id="title">${escaped(`${caption.title}. ${caption.about}`)}</title>`,
    `<desc id="desc">${escaped(caption.source.join(" "))}</desc>`,
    `<rect width="100%" height="100%" fill="${drawn.paper}"/>`,
    ...above,
    place,
    ...below,
    "</svg>",
  ].join("\n");
  return { svg, width, height };
}
