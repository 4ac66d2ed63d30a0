import { WIDTH } from "./cardSvg.ts";
import { FONT_FILES } from "./fonts.ts";

/** Sites that show links ask for twice as many pixels as are drawn. */
const SCALE = 2;

/** Paints cards as PNG, in our own fonts alone, so that every machine paints the same. */
export async function painter(fonts = FONT_FILES): Promise<(svg: string) => Uint8Array> {
  // Made for most machines: where it is not, a site whose address is not known can be built all the same.
  const { Resvg } = await import("@resvg/resvg-js");
  const font = {
    loadSystemFonts: false,
    fontFiles: [...fonts],
    defaultFontFamily: "Libre Franklin",
  };
  return (svg) =>
    new Resvg(withFamilies(svg), { fitTo: { mode: "width", value: WIDTH * SCALE }, font })
      .render()
      .asPng();
}

/** These files have the names of the families alone, without that of the variable font and those that may stand for it. */
function withFamilies(svg: string): string {
  return svg.replaceAll(/font-family="'(Source Serif 4|Libre Franklin)[^"]*"/g, 'font-family="$1"');
}
