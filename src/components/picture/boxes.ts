import { type Box, hatchAt, rounded } from "./svg.ts";
import { colourOf, paintOf } from "./colours.ts";

const SIDES = ["Top", "Right", "Bottom", "Left"] as const;
type Side = (typeof SIDES)[number];
type Border = { readonly side: Side; readonly width: number; readonly paint: string };

/** What a box shows of itself: its ground, hatching and borders. */
export function* boxMarks(style: CSSStyleDeclaration, box: Box, key: string): Generator<string> {
  const marks = [...groundMarks(style, box), ...borderMarks(style, box)];
  if (marks.length === 0) return;
  yield style.maskImage.includes("linear-gradient") ? fadedMarks(marks, box, key) : marks.join("");
}

function* groundMarks(style: CSSStyleDeclaration, box: Box): Generator<string> {
  if (box.width <= 0 || box.height <= 0) return;
  if (colourOf(style.backgroundColor))
    yield `<rect${placeOf(box)}${cornersOf(style)}${paintOf("fill", style.backgroundColor)}/>`;
  const { backgroundImage } = style;
  const [first] = /(?:rgba?|color|oklab|oklch|hsla?)\([^)]*\)/.exec(backgroundImage) ?? [];
  const colour = first && colourOf(first);
  if (!colour) return;
  if (backgroundImage.startsWith("repeating-linear-gradient")) yield hatchAt(box, colour.hex);
  else if (backgroundImage.startsWith("linear-gradient")) {
    const middle = { ...box, y: box.y + box.height / 2 - 1, height: 2 };
    yield `<rect${placeOf(middle)} fill="${colour.hex}"/>`;
  }
}

function* borderMarks(style: CSSStyleDeclaration, box: Box): Generator<string> {
  const borders = SIDES.flatMap((side) => borderOf(style, side) ?? []);
  const [first] = borders;
  if (!first) return;
  const isAround =
    borders.length === 4 &&
    borders.every(({ width, paint }) => width === first.width && paint === first.paint);
  if (isAround) {
    const half = first.width / 2;
    const inner = {
      x: box.x + half,
      y: box.y + half,
      width: Math.max(0, box.width - first.width),
      height: Math.max(0, box.height - first.width),
    };
    yield `<rect${placeOf(inner)}${cornersOf(style)} fill="none"${first.paint}/>`;
    return;
  }
  for (const border of borders) yield `<path d="${edgeOf(border, box)}"${border.paint}/>`;
}

function borderOf(style: CSSStyleDeclaration, side: Side): Border | undefined {
  const width = parseFloat(style[`border${side}Width`]);
  const line = style[`border${side}Style`];
  const colour = style[`border${side}Color`];
  if (!(width > 0) || line === "none" || line === "hidden" || !colourOf(colour)) return undefined;
  const dashes = line === "dashed" ? ` stroke-dasharray="${2 * width} ${1.5 * width}"` : "";
  return { side, width, paint: `${paintOf("stroke", colour)} stroke-width="${width}"${dashes}` };
}

function edgeOf({ side, width }: Border, { x, y, width: wide, height }: Box): string {
  const half = width / 2;
  const [left, top] = [rounded(x), rounded(y)];
  switch (side) {
    case "Top":
      return `M${left},${rounded(y + half)}h${rounded(wide)}`;
    case "Bottom":
      return `M${left},${rounded(y + height - half)}h${rounded(wide)}`;
    case "Left":
      return `M${rounded(x + half)},${top}v${rounded(height)}`;
    case "Right":
      return `M${rounded(x + wide - half)},${top}v${rounded(height)}`;
  }
}

/** Full in the middle, nothing at the ends: the mark of age. */
function fadedMarks(marks: readonly string[], box: Box, key: string): string {
  const along = Math.min(0.35, 7 / Math.max(1, box.width));
  const stops = [
    [0, "#000"],
    [along, "#fff"],
    [1 - along, "#fff"],
    [1, "#000"],
  ].map(([offset, colour]) => `<stop offset="${offset}" stop-color="${colour}"/>`);
  return `<defs><linearGradient id="${key}-ramp">${stops.join("")}</linearGradient><mask id="${key}" maskUnits="userSpaceOnUse"${placeOf(box)}><rect${placeOf(box)} fill="url(#${key}-ramp)"/></mask></defs><g mask="url(#${key})">${marks.join("")}</g>`;
}

function placeOf({ x, y, width, height }: Box): string {
  return ` x="${rounded(x)}" y="${rounded(y)}" width="${rounded(width)}" height="${rounded(height)}"`;
}

function cornersOf({ borderTopLeftRadius }: CSSStyleDeclaration): string {
  const radius = parseFloat(borderTopLeftRadius);
  return radius > 0 ? ` rx="${radius}"` : "";
}
