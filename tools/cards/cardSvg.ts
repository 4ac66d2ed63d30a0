import { innerOf, pictureOf } from "#components/picture/picture.ts";
import { dateWords } from "#model/dossier/edtf.ts";
import type { Dossier } from "#model/dossier/dossier.ts";
import type { Card } from "./cardOf.ts";
import { colourOf } from "./tones.ts";

/** What is drawn; twice as many pixels are painted, which is what sites that show links ask for. */
export const WIDTH = 600;
export const HEIGHT = 315;

type Said = Pick<Dossier, "title" | "asOf" | "release">;

/** A card as a picture of this site is: its title, what it comes to and of when, then the drawing, and whose it is. */
export function cardSvg(
  { title, takeaway, draw }: Card,
  { title: of, asOf, release }: Said,
): string {
  const colours = { paper: colourOf("paper"), ink: colourOf("ink"), inkSoft: colourOf("ink-soft") };
  const caption = {
    title,
    isTitled: false,
    about: `${of}, stated positions as of ${dateWords(asOf)}`,
    takeaway,
    source: [`Parley, release ${release}`],
    keyed: false,
    width: WIDTH,
  };
  const inkOf = (height: number) => {
    const area = { width: innerOf(WIDTH), height };
    return { ...area, ...colours, svg: height > 0 ? draw(area) : "" };
  };
  const around = pictureOf(inkOf(0), caption);
  const room = Math.max(0, HEIGHT - around.height);
  const { svg } = pictureOf(inkOf(room), caption);
  // A title that leaves no room at all runs out of the card at its foot.
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">`,
    `<rect width="100%" height="100%" fill="${colours.paper}"/>`,
    svg,
    "</svg>",
  ].join("");
}
