import PptxGenJS from "pptxgenjs";
import { type DeckSlide, OPENING } from "./deckOf.ts";
import { mended } from "./mended.ts";
import { type Box, COLOURS, type Drawn, LEFT } from "./drawn.ts";

/** A slide of 1920 units is thirteen and a third inches wide, and 960 points. */
const PER_INCH = 144;
const PER_POINT = 2;
const TYPE = "application/vnd.openxmlformats-officedocument.presentationml.presentation";
/** What every office has. */
const FACES = { serif: "Georgia", sans: "Arial" } as const;

/** The deck as a PowerPoint file, in which every shape and every word can be changed. */
export async function pptxOf(title: string, deck: readonly DeckSlide[]): Promise<Blob> {
  const pptx = new PptxGenJS();
  pptx.layout = "LAYOUT_WIDE";
  pptx.title = title;
  pptx.author = "Parley";
  pptx.company = "Parley";
  pptx.theme = { headFontFace: FACES.serif, bodyFontFace: FACES.sans };
  pptx.subject = "Where each side stands, and who says so";
  for (const [name, y] of Object.entries(LAYOUTS)) pptx.defineSlideMaster(layoutOf(name, y));
  for (const { drawn, notes } of deck) {
    const isOpening = drawn.some(
      (one) => one.kind === "words" && one.isTitle && one.box.y === OPENING,
    );
    const slide = pptx.addSlide({ masterName: isOpening ? "Opening" : "Slide" });
    for (const one of drawn) put(slide, one);
    if (notes !== "") slide.addNotes(notes);
  }
  const written = await pptx.write({ outputType: "uint8array" });
  if (!(written instanceof Uint8Array)) throw new Error("the file could not be written");
  return new Blob([mended(written)], { type: TYPE });
}

/** Where the title stands on each layout: a slide can only fill the place that its layout has for it. */
const LAYOUTS = { Opening: OPENING, Slide: 64 };

function layoutOf(title: string, y: number): PptxGenJS.SlideMasterProps {
  const place = inInches({ x: LEFT, y, w: 1728, h: 160 });
  return {
    title,
    background: { color: hex(COLOURS.paper) },
    objects: [
      {
        placeholder: {
          options: { name: "title", type: "title", ...place, margin: 0, valign: "top" },
          text: "",
        },
      },
    ],
    slideNumber: {
      ...inInches({ x: 1920 - LEFT - 100, y: 1022, w: 100, h: 30 }),
      align: "right",
      color: hex(COLOURS["ink-soft"]),
      fontFace: FACES.sans,
      fontSize: 24 / PER_POINT,
      margin: 0,
    },
  };
}

function put(slide: PptxGenJS.Slide, drawn: Drawn) {
  if (drawn.kind === "bar") {
    const { box, name, fill, strength = 1, edge, isDashed } = drawn;
    slide.addShape("rect", {
      ...inInches(box),
      objectName: name,
      ...(fill && { fill: { color: hex(fill), transparency: (1 - strength) * 100 } }),
      ...(edge && { line: lineOf(edge, isDashed) }),
    });
    return;
  }
  const { box, runs, size, face = "sans", align = "left", middle, isTitle, fill, edge } = drawn;
  slide.addText(
    runs.map(({ text, isBold = false, colour = COLOURS.ink, link, ends = false, ...own }) => ({
      text,
      options: {
        fontFace: FACES[isTitle ? "serif" : (own.face ?? face)],
        fontSize: (own.size ?? size) / PER_POINT,
        paraSpaceAfter: 4,
        bold: isBold,
        color: hex(link ? COLOURS.accent : colour),
        breakLine: ends,
        ...(link && { hyperlink: { url: link } }),
      },
    })),
    {
      ...inInches(box),
      ...(isTitle && { placeholder: "title" }),
      align,
      valign: middle ? "middle" : "top",
      margin: 0,
      fit: "none",
      lang: "en-GB",
      ...(fill && { fill: { color: hex(fill) } }),
      ...(edge && { line: lineOf(edge, drawn.isDashed) }),
    },
  );
}

function lineOf(colour: string, isDashed = false): PptxGenJS.ShapeLineProps {
  return { color: hex(colour), width: 1, dashType: isDashed ? "dash" : "solid" };
}

function inInches({ x, y, w, h }: Box) {
  return { x: x / PER_INCH, y: y / PER_INCH, w: w / PER_INCH, h: h / PER_INCH };
}

/** A colour without its mark, as the library takes it. */
function hex(colour: string): string {
  return colour.slice(1).toUpperCase();
}
