import { escaped, rounded, SANS, SERIF } from "./svg.ts";
import { paintOf } from "./colours.ts";

export type Corner = { readonly left: number; readonly top: number };
/** Its sides are those of its first and last letters, without the spaces around them. */
type Line = { text: string; left: number; right: number; readonly top: number };

let ruler: CanvasRenderingContext2D | null | undefined;

/** A text as it was laid out: one mark for each of its lines, as long as it was on the screen. */
export function textMarks(node: ChildNode, style: CSSStyleDeclaration, corner: Corner): string[] {
  if (node.nodeType !== Node.TEXT_NODE || node.textContent?.trim() === "") return [];
  return linesIn(node, style)
    .filter(({ text, left, right }) => text.trim() !== "" && right > left)
    .map((line) => lineMark(line.text.trim(), line, { style, corner }));
}

type At = { readonly left: number; readonly right?: number; readonly top: number };
type Setting = { readonly style: CSSStyleDeclaration; readonly corner: Corner };

/** `top` is that of the letters' box, whose height is the font's own. */
export function lineMark(text: string, { left, right, top }: At, { style, corner }: Setting) {
  const shown = style.textTransform === "uppercase" ? text.toUpperCase() : text;
  const attributes = [
    ` x="${rounded(left - corner.left)}" y="${rounded(top - corner.top + ascentOf(style))}"`,
    fontOf(style),
    right === undefined ? "" : ` textLength="${rounded(right - left)}"${stretchOf(style)}`,
    paintOf("fill", style.color),
  ];
  return `<text${attributes.join("")}>${escaped(shown)}</text>`;
}

/** Where a program does not read the font, letters of a serif are stretched; of the others only the gaps between them. */
function stretchOf(style: CSSStyleDeclaration): string {
  return isSerif(style) ? ' lengthAdjust="spacingAndGlyphs"' : "";
}

function isSerif({ fontFamily }: CSSStyleDeclaration): boolean {
  return /serif 4|georgia/i.test(fontFamily);
}

/** The site's own font, which travels with the picture, and after it names that every system has. */
export function fontOf(style: CSSStyleDeclaration): string {
  const family = isSerif(style) ? SERIF : SANS;
  const slant = style.fontStyle === "normal" ? "" : ' font-style="italic"';
  return ` font-family="${family}" font-size="${parseFloat(style.fontSize)}" font-weight="${style.fontWeight}"${slant}`;
}

function ascentOf(style: CSSStyleDeclaration): number {
  ruler ??= document.createElement("canvas").getContext("2d");
  if (!ruler) return parseFloat(style.fontSize);
  ruler.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  return ruler.measureText("x").fontBoundingBoxAscent;
}

/** Letter by letter, for a browser does not tell where it broke a line. */
function linesIn(node: ChildNode, { hyphens }: CSSStyleDeclaration): readonly Line[] {
  const range = new Range();
  const lines: Line[] = [];
  for (const { index, segment } of new Intl.Segmenter("en").segment(node.textContent ?? "")) {
    range.setStart(node, index);
    range.setEnd(node, index + segment.length);
    const box = range.getBoundingClientRect();
    if (box.width === 0 && box.height === 0) continue;
    const isSpace = segment.trim() === "";
    const letter = isSpace ? " " : segment;
    const line = lines.at(-1);
    if (isSpace && (!line || line.text === "")) continue;
    if (line && Math.abs(line.top - box.top) < 3) {
      line.text += letter;
      line.left = isSpace ? line.left : Math.min(line.left, box.left);
      line.right = isSpace ? line.right : Math.max(line.right, box.right);
      continue;
    }
    if (isSpace) continue;
    // The browser draws a hyphen that is not in the text.
    if (line && hyphens === "auto" && /\p{L}$/u.test(line.text) && /^\p{L}/u.test(letter)) {
      line.text += "-";
    }
    lines.push({ text: letter, left: box.left, right: box.right, top: box.top });
  }
  return lines;
}
