import type { Page } from "playwright-core";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** A page of paper as a printer gets it: its size in points, and the words on it in one line. */
export type PaperPage = { readonly wide: number; readonly high: number; readonly words: string };

/** A font has one drawing for it and for the apostrophe, and on paper it is told by this. */
const LETTER_APOSTROPHE = "\u02BC";

/** What the browser prints of a page, read back. */
export async function printed(
  page: Page,
  options: { readonly format?: "A4" | "Letter"; readonly preferCSSPageSize?: boolean } = {},
): Promise<readonly PaperPage[]> {
  const pdf = await page.pdf({ format: "A4", preferCSSPageSize: true, ...options });
  const reading = getDocument({ data: new Uint8Array(pdf), useSystemFonts: true, verbosity: 0 });
  const { numPages, getPage } = await reading.promise.then((read) => ({
    numPages: read.numPages,
    getPage: (at: number) => read.getPage(at),
  }));
  const pages: PaperPage[] = [];
  for (let at = 1; at <= numPages; at += 1) {
    const paper = await getPage(at);
    const { width: wide, height: high } = paper.getViewport({ scale: 1 });
    const { items } = await paper.getTextContent();
    const words = items.map((item) => ("str" in item ? item.str + (item.hasEOL ? " " : "") : ""));
    pages.push({
      wide,
      high,
      words: words.join("").replaceAll(/\s+/g, " ").replaceAll(LETTER_APOSTROPHE, "’"),
    });
  }
  await reading.destroy();
  return pages;
}
