/** What was drawn on the screen, as SVG, and the colours it was drawn in. */
export type Ink = {
  readonly width: number;
  readonly height: number;
  readonly svg: string;
  readonly paper: string;
  readonly ink: string;
  readonly inkSoft: string;
};

export const SANS = "'Libre Franklin Variable', 'Helvetica Neue', Arial, sans-serif";
export const SERIF = "'Source Serif 4 Variable', Georgia, 'Times New Roman', serif";
/** Around all that is drawn. */
export const MARGIN = 20;
export const SMALL = { size: 14, leading: 20, family: SANS, weight: 400 };
export type Style = typeof SMALL & { readonly fill: string };
/** A letter is about this wide, for a font of size 1. */
export const LETTER = 0.53;

type Point = { readonly x: number; readonly y: number };
export type Box = Point & { readonly width: number; readonly height: number };

/** As it must stand in SVG; what XML cannot carry is left out. */
export function escaped(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Surrogate}\uFFFE\uFFFF]/gu, (sign) => (/\s/.test(sign) ? " " : ""))
    .replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** A line of a block, drawn once its baseline is known. */
export type Line = { readonly leading: number; readonly svg: (baseline: number) => string };

export function blockOf(text: string, style: Style, width: number): readonly Line[] {
  return linesOf(text, Math.floor(width / (style.size * LETTER))).map((line) => ({
    leading: style.leading,
    svg: (y) => textAt(line, { x: MARGIN, y }, style),
  }));
}

export function textAt(text: string, { x, y }: Point, style: Style): string {
  const { size, family, weight, fill } = style;
  return `<text x="${x}" y="${y}" font-family="${family}" font-size="${size}" font-weight="${weight}" fill="${fill}">${escaped(text)}</text>`;
}

/** Lines of so many letters at most; a word that is longer, such as an address, is cut. */
function linesOf(text: string, longest: number): readonly string[] {
  const pieces = text
    .split(/\s+/)
    .flatMap((word) => word.match(new RegExp(`.{1,${longest}}`, "gu")) ?? []);
  const lines: string[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    const joined = `${last ?? ""} ${piece}`;
    if (last !== undefined && joined.length <= longest) lines[lines.length - 1] = joined;
    else lines.push(piece);
  }
  return lines;
}

/** Slanted lines across a box, none outside it. */
export function hatchAt(box: Box, stroke: string): string {
  return `<path d="${hatchOf(box)}" stroke="${stroke}" stroke-width="1.2" fill="none"/>`;
}

/** The path of those lines, as many as the box has room for. */
function hatchOf({ x, y, width, height }: Box): string {
  const lines = Math.max(1, Math.floor(width / 4));
  const run = width / lines;
  return Array.from(
    { length: lines },
    (_, at) =>
      `M${rounded(x + at * run)},${rounded(y + height)}l${rounded(run)},${rounded(-height)}`,
  ).join("");
}

/** To a hundredth of a pixel. */
export function rounded(length: number): number {
  return Math.round(length * 100) / 100;
}
