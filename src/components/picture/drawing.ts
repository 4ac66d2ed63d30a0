import { escaped, rounded } from "./svg.ts";
import { colourOf, paintOf } from "./colours.ts";
import { type Corner, fontOf } from "./text.ts";

/** What says where and how big; all else is said by styles, which do not travel. */
const GEOMETRY =
  "id x y width height rx ry cx cy r x1 y1 x2 y2 d points transform viewBox offset mask clip-path dx dy text-anchor maskUnits gradientUnits".split(
    " ",
  );
const SHAPES = new Set("rect path circle ellipse line polygon polyline text tspan".split(" "));
const LEFT_OUT = new Set(["style", "desc", "script"]);

/** A drawing on the page as one that needs no styles, with its links taken out. */
export function drawingMark(drawing: Element, corner: Corner): string {
  const { left, top, width, height } = drawing.getBoundingClientRect();
  const place = ` x="${rounded(left - corner.left)}" y="${rounded(top - corner.top)}" width="${rounded(width)}" height="${rounded(height)}"`;
  const viewBox = drawing.getAttribute("viewBox");
  const box = viewBox ? ` viewBox="${escaped(viewBox)}"` : "";
  return `<svg${place}${box}>${[...drawing.children].map(partMark).join("")}</svg>`;
}

function partMark(part: Element): string {
  const name = part.localName === "a" ? "g" : part.localName;
  if (LEFT_OUT.has(name)) return "";
  if (name === "title")
    return part.textContent ? `<title>${escaped(part.textContent)}</title>` : "";
  const style = getComputedStyle(part);
  if (style.display === "none") return "";
  const isShape = SHAPES.has(name);
  if (isShape && name !== "text" && isUnseen(style)) return "";

  const inner =
    part.children.length > 0
      ? [...part.children].map(partMark).join("")
      : escaped(name === "text" || name === "tspan" ? (part.textContent ?? "") : "");
  if (name === "g" && inner === "") return "";
  const paint = isShape ? shapePaint(style) + (name === "text" ? fontOf(style) : "") : "";
  const stop = name === "stop" ? ` stop-color="${colourOf(style.stopColor)?.hex ?? "#000"}"` : "";
  const opacity = Number(style.opacity) < 1 ? ` opacity="${style.opacity}"` : "";
  const attributes = geometryOf(part) + paint + stop + opacity;
  return inner === "" ? `<${name}${attributes}/>` : `<${name}${attributes}>${inner}</${name}>`;
}

function isUnseen({ fill, stroke }: CSSStyleDeclaration): boolean {
  const isServed = fill.startsWith("url");
  return !isServed && !colourOf(fill) && !colourOf(stroke);
}

function geometryOf(part: Element): string {
  return GEOMETRY.map((name) => {
    const value = part.getAttribute(name);
    return value === null ? "" : ` ${name}="${escaped(value)}"`;
  }).join("");
}

function shapePaint(style: CSSStyleDeclaration): string {
  const fill = style.fill.startsWith("url")
    ? ` fill="${escaped(style.fill.replaceAll('"', ""))}"`
    : paintOf("fill", style.fill);
  const fillOpacity = Number(style.fillOpacity) < 1 ? ` fill-opacity="${style.fillOpacity}"` : "";
  if (!colourOf(style.stroke)) return fill + fillOpacity;
  const dashes =
    style.strokeDasharray === "none"
      ? ""
      : ` stroke-dasharray="${style.strokeDasharray.replaceAll("px", "")}"`;
  const order = style.paintOrder.startsWith("stroke") ? ' paint-order="stroke"' : "";
  return `${fill}${fillOpacity}${paintOf("stroke", style.stroke)} stroke-width="${parseFloat(style.strokeWidth)}"${dashes}${order}`;
}
