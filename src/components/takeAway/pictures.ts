import { addressHere } from "#components/address/whole.ts";
import { dateWords } from "#model/dossier/edtf.ts";
import { fileNameOf, type Shown, type TakenFrom } from "#model/export/taken.ts";
import { type Picture, pictureOf } from "#components/picture/picture.ts";
import { sourceLine } from "#model/export/text.ts";
import { saveFile, TYPES } from "./files.ts";

/** What of the page can be taken as a picture, asked for at the click, when it is drawn. */
export type Pictured = { readonly name: string; readonly element: () => Element | null };

/** As a drawing and as pixels, both of what is on the screen at the click. */
export function pictureForms(from: TakenFrom, shown: Shown, { element }: Pictured) {
  const drawn = async (): Promise<Picture> => {
    const part = element();
    if (!part) throw new Error("there is no picture on the page");
    const { inkOf } = await import("#components/picture/ink.ts");
    const { title } = from.index.dossier;
    return pictureOf(inkOf(part), {
      title: shown.title,
      isTitled: [...part.querySelectorAll("h1, h2, h3")].some(
        ({ textContent }) => textContent === shown.title,
      ),
      about: `${title}, stated positions as of ${dateWords(shown.asOf)}`,
      source: sourceLine(from, addressHere(shown.anchor)).split("\n"),
      keyed: part.querySelector("[data-voice]") !== null,
    });
  };
  const named = (ending: string) => fileNameOf(from.index, shown, ending);
  return [
    {
      form: "SVG",
      take: async () => {
        const { svg } = await drawn();
        saveFile(named(".svg"), new Blob([svg], { type: TYPES[".svg"] ?? "" }));
        return { words: `Picture saved as ${named(".svg")}` };
      },
    },
    {
      form: "PNG",
      take: async () => {
        const { pngOf } = await import("#components/picture/png.ts");
        saveFile(named(".png"), await pngOf(await drawn()));
        return { words: `Picture saved as ${named(".png")}` };
      },
    },
  ];
}
