/** A colour as every program reads it: six digits, and how opaque it is from 0 to 1. */
export type Colour = { readonly hex: string; readonly opacity: number };

const known = new Map<string, Colour>();
let pixel: CanvasRenderingContext2D | null | undefined;

/** A computed colour, whatever notation the browser has for it; undefined when nothing is to be seen of it. */
export function colourOf(computed: string): Colour | undefined {
  if (computed === "none" || computed === "transparent") return undefined;
  const colour = known.get(computed) ?? readColour(computed);
  known.set(computed, colour);
  return colour.opacity === 0 ? undefined : colour;
}

/** Paints one pixel and looks at it: the browser knows its own notations best. */
function readColour(computed: string): Colour {
  pixel ??= document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  if (!pixel) return { hex: "#000000", opacity: 1 };
  pixel.clearRect(0, 0, 1, 1);
  pixel.fillStyle = computed;
  pixel.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 255] = pixel.getImageData(0, 0, 1, 1).data;
  const hex = [red, green, blue].map((part) => part.toString(16).padStart(2, "0")).join("");
  return { hex: `#${hex}`, opacity: Math.round((alpha / 255) * 100) / 100 };
}

/** ` fill="#…"`, with its opacity where it has one; "none" for what is not seen. */
export function paintOf(name: "fill" | "stroke", computed: string): string {
  const colour = colourOf(computed);
  if (!colour) return ` ${name}="none"`;
  const opacity = colour.opacity < 1 ? ` ${name}-opacity="${colour.opacity}"` : "";
  return ` ${name}="${colour.hex}"${opacity}`;
}
