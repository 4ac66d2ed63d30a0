import { useId, useMemo, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { useModal } from "#components/later/useModal.ts";
import { type CiteMoment, type CiteSubject, referencesOf } from "#model/citation/cited.ts";
import { CITATION_FORMATS } from "#model/citation/formats.ts";
import { dateWords } from "#model/dossier/edtf.ts";
import { CiteActions } from "./CiteActions.tsx";
import styles from "./CiteDialog.module.css";
import { CiteEntries } from "./CiteEntries.tsx";

const HEADINGS = {
  statement: "Cite this statement",
  view: "Cite this view",
  dataset: "Cite the dataset",
} as const;

type Props = { subject: CiteSubject; moment: CiteMoment; onClose: () => void };

/** The citation of a subject in the format that the reader picks, to copy or to save. */
export function CiteDialog({ subject, moment, onClose }: Props) {
  const id = useId();
  const dialog = useModal();
  const block = useRef<HTMLDivElement>(null);
  const [format, setFormat] = useState(CITATION_FORMATS[0]);
  const references = useMemo(() => referencesOf(subject, moment), [subject, moment]);
  const entries = format?.entriesOf(references) ?? [];

  return createPortal(
    <dialog
      className={`${styles.dialog} no-print`}
      aria-labelledby={`${id}-title`}
      ref={dialog}
      onClose={onClose}
    >
      <div className={styles.sheet}>
        <p className={styles.bar}>
          <span>
            Release {subject.dossier.release}, accessed on {dateWords(moment.day)}
          </span>
          <button type="button" className={styles.close} onClick={() => dialog.current?.close()}>
            Close
          </button>
        </p>
        <h2 id={`${id}-title`}>{HEADINGS[subject.kind]}</h2>
        {subject.kind === "statement" && (
          <p className={styles.why}>
            Two entries: how Parley coded it, and the source in which the words stand.
          </p>
        )}
        <fieldset className={styles.formats}>
          <legend>Format</legend>
          {CITATION_FORMATS.map((each) => (
            <label key={each.id}>
              <input
                type="radio"
                name={`${id}-format`}
                checked={each === format}
                onChange={() => setFormat(each)}
              />
              {each.name}
            </label>
          ))}
        </fieldset>
        {format && (
          <>
            <CiteEntries ref={block} entries={entries} reader={format.reader} />
            <CiteActions
              key={format.id}
              format={format}
              entries={entries}
              name={references[0]?.key ?? subject.dossier.id}
              onRefused={() => selectAll(block.current)}
            />
          </>
        )}
      </div>
    </dialog>,
    document.body,
  );
}

function selectAll(block: HTMLElement | null) {
  if (block) getSelection()?.selectAllChildren(block);
}
