import { WIDTH } from "./cardSvg.ts";

/** Sites that show links ask for twice as many pixels as are drawn. */
const SCALE = 2;

/** Paints cards as PNG, in our own fonts alone, so that every machine paints the same. */
export async function painter(fonts: readonly string[]): Promise<(svg: string) => Uint8Array> {
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

/** Each weight of these files is a family of its own. */
function withFamilies(svg: string): string {
  return svg.replaceAll(
    /font-family="([^"]*)"( font-size="[^"]*") font-weight="(\d+)"/g,
    (...[, families, size, weight]: string[]) => {
      const family = families?.startsWith("'Source Serif") ? "Source Serif 4" : "Libre Franklin";
      const heavy = Number(weight) >= 600 ? " SemiBold" : "";
      return `font-family="${family}${heavy}"${size}`;
    },
  );
}
