/**
 * The site's own fonts that a drawing names, as a style with their letters as data, so that it looks
 * the same everywhere. `site` is the address of the root, below which their files are.
 */
export async function fontStyle(svg: string, site: string): Promise<string> {
  const faces = [...document.styleSheets].flatMap((sheet) => facesIn(sheet, site));
  // A sheet that a view brings may name them again.
  const named = new Map(
    faces.filter(({ family }) => svg.includes(family)).map((face) => [face.file, face]),
  );
  const rules = await Promise.all([...named.values()].map(embedded));
  return `<style>${rules.join("")}</style>`;
}

type Face = { readonly family: string; readonly weight: string; readonly file: string };

/** The faces that are files of ours; the fallbacks are fonts that a system has. */
function facesIn(sheet: CSSStyleSheet, site: string): readonly Face[] {
  return [...sheet.cssRules].flatMap((rule) => {
    if (!(rule instanceof CSSFontFaceRule)) return [];
    const { style } = rule;
    const [, address] = /url\("?([^")]+)"?\)/.exec(style.getPropertyValue("src")) ?? [];
    if (address === undefined) return [];
    return [
      {
        family: style.getPropertyValue("font-family").replaceAll('"', ""),
        weight: style.getPropertyValue("font-weight"),
        // In the page's own styles: its address has changed, and how far up the root was no longer holds.
        file: sheet.href
          ? new URL(address, sheet.href).href
          : new URL(address.replace(/^(\.\.?\/)+/, ""), site).href,
      },
    ];
  });
}

async function embedded({ family, weight, file }: Face): Promise<string> {
  const data = file.startsWith("data:") ? file : await dataOf(file);
  return `@font-face{font-family:'${family}';font-weight:${weight};src:url(${data}) format('woff2')}`;
}

async function dataOf(file: string): Promise<string> {
  const response = await fetch(file);
  if (!response.ok) throw new Error("a font could not be loaded");
  const bytes = new Uint8Array(await response.arrayBuffer());
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return `data:font/woff2;base64,${btoa(letters)}`;
}
