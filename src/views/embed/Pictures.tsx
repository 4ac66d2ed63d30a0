import { useState } from "react";
import { pictureOf } from "#components/picture/picture.ts";
import { saveFile } from "#components/takeAway/files.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { dateWords } from "#model/dossier/edtf.ts";
import { fileNameOf } from "#model/export/taken.ts";
import styles from "./View.module.css";

type Props = {
  index: DossierIndex;
  title: string;
  /** What names the figure in an address. */
  name: string;
  asOf: string;
  width: number;
  source: string;
  /** Where the site stands, with its last slash. */
  site: string;
};

/** The figure as a drawing and as pixels, with its title, its day and its source in it. */
export function Pictures({ index, title, name, asOf, width, source, site }: Props) {
  const [outcome, setOutcome] = useState("");
  const drawn = async () => {
    const [{ figureInk }, { fontStyle }] = await Promise.all([
      import("./figureInk.ts"),
      import("#components/picture/fonts.ts"),
    ]);
    const ink = figureInk(width);
    const caption = {
      title,
      isTitled: true,
      // The figure says it itself.
      takeaway: undefined,
      about: `${index.dossier.title}, stated positions as of ${dateWords(asOf)}`,
      source: source.split("\n"),
      keyed: false,
    };
    return pictureOf(ink, caption, await fontStyle(pictureOf(ink, caption).svg, site));
  };
  const save = async (
    ending: string,
    fileOf: (picture: Awaited<ReturnType<typeof drawn>>) => Promise<Blob>,
  ) => {
    const shown = { name: name.replaceAll("/", "-"), title, asOf, parties: [], issues: [] };
    const file = fileNameOf(index, shown, ending);
    try {
      saveFile(file, await fileOf(await drawn()));
      setOutcome(`Saved as ${file}`);
    } catch {
      setOutcome("The picture could not be drawn. Wait until the preview is there, and try again");
    }
  };
  const svg = async (picture: { readonly svg: string }) =>
    new Blob([picture.svg], { type: "image/svg+xml" });
  const png = async (picture: Awaited<ReturnType<typeof drawn>>) => {
    const { pngOf } = await import("#components/picture/png.ts");
    return pngOf(picture);
  };
  return (
    <p className={styles.pictures}>
      As a picture:
      <button type="button" className="button" onClick={() => void save(".svg", svg)}>
        SVG
      </button>
      <button type="button" className="button" onClick={() => void save(".png", png)}>
        PNG
      </button>
      <output>{outcome}</output>
    </p>
  );
}
