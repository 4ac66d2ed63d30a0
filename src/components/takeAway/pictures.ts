import { addressHere } from "#components/address/whole.ts";
import { dateWords } from "#model/dossier/edtf.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { boardOf } from "#model/comparison/board.ts";
import { tallyOf } from "#model/comparison/tally.ts";
import { pairSentence } from "#model/words/pairSentence.ts";
import { fileNameOf, type Shown, type TakenFrom } from "#model/export/taken.ts";
import type { Picture } from "#components/picture/picture.ts";
import { sourceLine } from "#model/export/text.ts";
import { saveFile, TYPES } from "./files.ts";

/** What of the page can be taken as a picture, asked for at the click, when it is drawn. */
export type Pictured = {
  readonly name: string;
  readonly element: (page: Document) => Element | null;
};

/** How wide the columns are that a picture is mostly set in, from a phone's to a page's. */
export const WIDTHS = [320, 600, 680, 1200];

/** How the pair in view relate over the issues shown. */
function takeawayOf(index: DossierIndex, { asOf, parties, issues }: Shown): string | undefined {
  const { pair, rows } = boardOf(index, { asOf, parties, issues });
  if (!pair) return undefined;
  const entries = rows.flatMap(({ issue, relation }) => (relation ? [{ issue, relation }] : []));
  return pairSentence(pair, tallyOf(entries));
}

/** As a drawing and as pixels, both of what is on the screen at the click, or as it is at another width. */
export function pictureForms(from: TakenFrom, shown: Shown, { element }: Pictured) {
  const drawn = async (width?: number): Promise<Picture> => {
    const [{ inkOf }, { fontStyle }, { innerOf, pictureOf }, { atWidth }] = await Promise.all([
      import("#components/picture/ink.ts"),
      import("#components/picture/fonts.ts"),
      import("#components/picture/picture.ts"),
      import("./atWidth.ts"),
    ]);
    const inkIn = (part: Element) => ({
      ink: inkOf(part),
      isTitled: [...part.querySelectorAll("h1, h2, h3")].some(
        ({ textContent }) => textContent === shown.title,
      ),
      keyed: part.querySelector("[data-voice]") !== null,
    });
    const part = element(document);
    if (!part) throw new Error("there is no picture on the page");
    const { ink, isTitled, keyed } = width
      ? await atWidth(element, innerOf(width), inkIn)
      : inkIn(part);
    const { title } = from.index.dossier;
    const caption = {
      title: shown.title,
      isTitled,
      about: `${title}, stated positions as of ${dateWords(shown.asOf)}`,
      source: sourceLine(from, addressHere(shown.anchor)).split("\n"),
      keyed,
      takeaway: takeawayOf(from.index, shown),
      width,
    };
    return pictureOf(ink, caption, await fontStyle(pictureOf(ink, caption).svg, from.site));
  };
  const named = (ending: string, width?: number) =>
    fileNameOf(from.index, shown, width ? `-${width}px${ending}` : ending);
  return [
    {
      form: "SVG",
      take: async (width?: number) => {
        const { svg } = await drawn(width);
        const file = named(".svg", width);
        saveFile(file, new Blob([svg], { type: TYPES[".svg"] ?? "" }));
        return { words: `Picture saved as ${file}` };
      },
    },
    {
      form: "PNG",
      take: async (width?: number) => {
        const { pngOf } = await import("#components/picture/png.ts");
        const file = named(".png", width);
        saveFile(file, await pngOf(await drawn(width)));
        return { words: `Picture saved as ${file}` };
      },
    },
  ];
}
