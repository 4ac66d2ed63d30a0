import { useState } from "react";
import { useRouter } from "wouter";
import { SiteFile, useRoot } from "#components/address/SiteFile.tsx";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { dateWords } from "#model/dossier/edtf.ts";
import type { Shown, TakenPage } from "#model/export/taken.ts";
import { releaseFiles } from "#model/releases/releaseFile.ts";
import { counted } from "#model/text/english.ts";
import type { Took } from "./files.ts";
import type { Pictured } from "./pictures.ts";
import { takeAways } from "./offers.ts";
import styles from "./Menu.module.css";

export type TakeAwayMenuProps = {
  index: DossierIndex;
  shown: Shown;
  pathOf: (page: TakenPage) => string;
  picture?: Pictured;
};

/** What can be taken of what is shown, and the files of the whole release. */
export function TakeAwayMenu({ index, shown, pathOf, picture }: TakeAwayMenuProps) {
  const { base } = useRouter();
  const root = useRoot();
  const { release, asOf } = index.dossier;
  const [isBusy, setBusy] = useState(false);
  const [took, setTook] = useState<Took>({ words: "" });
  const [width, setWidth] = useState<number>();
  const kinds = takeAways({ index, shown, pathOf, picture, base });

  const take = async (taking: () => Promise<Took>) => {
    if (isBusy) return;
    setBusy(true);
    setTook({ words: "" });
    setTook(
      await taking().catch((fault: unknown) => ({
        words: `That did not work: ${fault instanceof Error ? fault.message : "unknown fault"}. The files of the whole release are below.`,
      })),
    );
    setBusy(false);
  };

  return (
    <>
      <p className={styles.title}>{shown.title}</p>
      <p className={styles.about}>
        As shown here, as of {dateWords(shown.asOf)}.{" "}
        {kinds.length === 0 && "Nothing is shown, so there is nothing of it to download or copy."}
      </p>
      <ul className={styles.rows}>
        {kinds.map(({ name, forms, widths }) => (
          <li key={name}>
            <b>{name}</b>
            {forms.map(({ form, take: taking }) => (
              <button
                key={form}
                type="button"
                className="button"
                aria-label={`${form}: ${name}`}
                aria-disabled={isBusy || undefined}
                onClick={() => void take(() => taking(width))}
              >
                {form}
              </button>
            ))}
            {widths && (
              <label className={styles.width}>
                Width{" "}
                <select
                  className="field"
                  value={width ?? ""}
                  onChange={({ target }) => setWidth(Number(target.value) || undefined)}
                >
                  <option value="">as on the screen</option>
                  {widths.map((one) => (
                    <option key={one} value={one}>
                      {one} px
                    </option>
                  ))}
                </select>
              </label>
            )}
          </li>
        ))}
        {root !== undefined && (
          <li className={styles.release}>
            <b>All of release {release}</b>
            {releaseFiles(index.dossier).map(({ name, file }) => (
              <SiteFile key={name} className="button" file={file} download>
                {name}
              </SiteFile>
            ))}
          </li>
        )}
      </ul>
      {/* That it takes a moment is seen; what has come of it is told. */}
      <output className={styles.outcome} aria-busy={isBusy}>
        {isBusy ? "One moment…" : took.words}
      </output>
      {took.refused !== undefined && (
        <textarea
          className={styles.text}
          aria-label="Text to copy"
          readOnly
          value={took.refused}
          onFocus={({ target }) => target.select()}
        />
      )}
      <p className={styles.note}>
        Every file has all its columns, each code with its words, and says release, date and
        address. The release holds {counted(index.dossier.statements.length, "statement")} and the
        cells as of {dateWords(asOf)}; its ZIP explains every column and how to cite.
      </p>
    </>
  );
}
