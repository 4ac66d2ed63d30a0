import type { Ink } from "./svg.ts";
import { boxMarks } from "./boxes.ts";
import { colourOf } from "./colours.ts";
import { drawingMark } from "./drawing.ts";
import { type Corner, lineMark, textMarks } from "./text.ts";

/** What a reader works with, and a picture has no use for. */
const LEFT_OUT =
  "details:not([data-drawn]), details:not([open]) > :not(summary), button, select, input, [popover], [data-not-taken]";

/** A part of the page as it is drawn now: its words, boxes and drawings, with nothing left to the styles. */
export function inkOf(element: Element): Ink {
  const { left, top, width, height } = element.getBoundingClientRect();
  const page = getComputedStyle(element.ownerDocument.documentElement);
  const soft = element.querySelector("small, p") ?? element.querySelector("thead th") ?? element;
  return {
    width,
    height: Math.min(height, lastInk(element) - top),
    svg: [...marksOf(element, { left, top })].join("\n"),
    paper: colourOf(page.backgroundColor)?.hex ?? "#ffffff",
    ink: colourOf(page.color)?.hex ?? "#000000",
    inkSoft: colourOf(getComputedStyle(soft).color)?.hex ?? "#000000",
  };
}

/** Where the last part begins to be left out at the foot: what is taken ends there. */
function lastInk(element: Element): number {
  const { top, bottom } = element.getBoundingClientRect();
  if (!element.querySelector(LEFT_OUT)) return bottom;
  return Math.max(top, ...[...element.children].filter(isTaken).map(lastInk));
}

function isTaken(element: Element): boolean {
  if (element.matches(LEFT_OUT)) return false;
  const style = getComputedStyle(element);
  const isHeardOnly = style.clipPath.startsWith("inset(50%");
  return !isHeardOnly && style.display !== "none" && style.visibility !== "hidden";
}

/** By its kind: what is of a page in a frame is no instance of this page's classes. */
function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}

let fades = 0;

function* marksOf(element: Element, corner: Corner): Generator<string> {
  if (!isTaken(element)) return;
  if (element.localName === "svg") {
    yield drawingMark(element, corner);
    return;
  }
  const style = getComputedStyle(element);
  const shift = style.position === "sticky" ? stuckBy(element) : 0;
  const from = { left: corner.left, top: corner.top - shift };
  const { left, top, width, height } = element.getBoundingClientRect();
  fades += 1;
  const box = { x: left - from.left, y: top - from.top, width, height };
  const opacity = Number(style.opacity);
  if (opacity < 1) yield `<g opacity="${opacity}">`;
  if (style.display !== "inline") yield* boxMarks(style, box, `fade-${fades}`);
  yield* pseudoMarks(element, "::before", from);
  for (const child of element.childNodes) {
    if (isElement(child)) yield* marksOf(child, from);
    else yield* textMarks(child, style, from);
  }
  yield* pseudoMarks(element, "::after", from);
  if (opacity < 1) yield "</g>";
}

/** How far a heading that stays in sight is from its own place. */
function stuckBy(element: Element): number {
  const home = element.parentElement?.getBoundingClientRect().top;
  return home === undefined ? 0 : home - element.getBoundingClientRect().top;
}

/** What the styles add: a box of its own, or a word before the others. */
function* pseudoMarks(
  element: Element,
  which: "::before" | "::after",
  corner: Corner,
): Generator<string> {
  const style = getComputedStyle(element, which);
  const { content, position, display } = style;
  if (content === "none" || content === "normal" || display === "none") return;
  const isPlaced = position === "absolute";
  if (which === "::after" && !isPlaced) return;

  const outer = getComputedStyle(element);
  const { left, top } = element.getBoundingClientRect();
  const px = (length: string) => parseFloat(length) || 0;
  const x = left + px(outer.borderLeftWidth);
  const y = top + px(outer.borderTopWidth);
  const start = isPlaced
    ? { left: x + px(style.left), top: y + px(style.top) }
    : {
        left: x + px(outer.paddingLeft) + px(style.marginLeft),
        top: y + px(outer.paddingTop) + px(style.marginTop),
      };
  const [width, height] = [px(style.width), px(style.height)];
  const box = { x: start.left - corner.left, y: start.top - corner.top, width, height };
  const opacity = Number(style.opacity);
  fades += 1;
  const marks = [...boxMarks(style, box, `fade-${fades}`)];
  if (marks.length > 0)
    yield opacity < 1 ? `<g opacity="${opacity}">${marks.join("")}</g>` : marks.join("");

  const [, words = ""] = /^"(.+?)"/.exec(content) ?? [];
  if (words.trim() === "") return;
  const at = {
    left: start.left + px(style.paddingLeft),
    // A line is higher than its letters, half above them and half below.
    top: start.top + px(style.paddingTop) + (px(style.lineHeight) - 1.2 * px(style.fontSize)) / 2,
  };
  yield lineMark(words, at, { style, corner });
}
