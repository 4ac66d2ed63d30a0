import { type Ref, useId, useLayoutEffect, useMemo, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { saveFile } from "#components/takeAway/files.ts";
import { Announced } from "#components/later/Announced.tsx";
import { useModal } from "#components/later/useModal.ts";
import { type CiteMoment, type CiteSubject, referencesOf } from "#model/citation/cited.ts";
import { CITATION_FORMATS, type CitationFormat, citationText } from "#model/citation/formats.ts";
import type { Run } from "#model/citation/runs.ts";
import { dateWords } from "#model/dossier/edtf.ts";
import styles from "./Dialog.module.css";

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

  useLayoutEffect(
    () => dialog.current?.querySelector<HTMLInputElement>("input:checked")?.focus(),
    [dialog],
  );

  return createPortal(
    <dialog
      className={`sheet ${styles.dialog} no-print`}
      aria-labelledby={`${id}-title`}
      ref={dialog}
      onClose={onClose}
    >
      <div className={styles.sheet}>
        <p className={styles.bar}>
          <span>
            Release {subject.dossier.release}, accessed on {dateWords(moment.day)}
          </span>
          <button
            type="button"
            className={`button ${styles.close}`}
            onClick={() => dialog.current?.close()}
          >
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
            <Announced words={`The citation in ${format.name}`} />
            <Entries ref={block} entries={entries} reader={format.reader} />
            <Actions
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

type EntriesProps = {
  entries: readonly (readonly Run[])[];
  reader: CitationFormat["reader"];
  ref: Ref<HTMLDivElement>;
};

/** The entries to select: set with hanging lines for people, as they are for programs. */
function Entries({ entries, reader, ref }: EntriesProps) {
  return (
    <div className={styles.entries} data-reader={reader} dir="auto" ref={ref}>
      {entries.map((runs, at) => {
        const key = `${at}`;
        const text = runs.map((run, place) => {
          const part = `${place}`;
          return run.isItalic ? <i key={part}>{run.text}</i> : run.text;
        });
        return reader === "program" ? <pre key={key}>{text}</pre> : <p key={key}>{text}</p>;
      })}
    </div>
  );
}

type ActionsProps = {
  format: CitationFormat;
  entries: readonly (readonly Run[])[];
  /** What the saved file is called, without its ending. */
  name: string;
  /** The browser refused to copy: the text is to be selected instead. */
  onRefused: () => void;
};

/** Copies the citation, in italics where the style has them, or saves it as a file. */
function Actions({ format, entries, name, onRefused }: ActionsProps) {
  const [outcome, setOutcome] = useState("");
  const file = `${name.slice(0, 100)}.${format.extension}`;
  const text = citationText(entries);

  const copy = async () => {
    try {
      await (format.reader === "person" ? copySet(entries) : navigator.clipboard.writeText(text));
      setOutcome("Copied");
    } catch {
      onRefused();
      setOutcome("The browser did not allow it. The text is selected: copy it by hand");
    }
  };
  const download = () => {
    saveFile(file, new Blob([text], { type: format.mediaType }));
    setOutcome(`Saved as ${file}`);
  };

  return (
    <p className={styles.actions}>
      <button type="button" className="button" onClick={copy}>
        Copy
      </button>
      <button type="button" className="button" onClick={download}>
        Download .{format.extension}
      </button>
      <output>{outcome}</output>
    </p>
  );
}

/** As plain text, and as formatted text for word processors. */
async function copySet(entries: ActionsProps["entries"]) {
  const text = citationText(entries);
  if (!globalThis.ClipboardItem) return navigator.clipboard.writeText(text);
  const html = entries.map((runs) => `<p>${runs.map(htmlOf).join("")}</p>`).join("");
  const kinds = { "text/plain": text, "text/html": html };
  const blobs = Object.entries(kinds).map(([type, part]) => [type, new Blob([part], { type })]);
  return navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
}

function htmlOf({ text, isItalic }: Run): string {
  const safe = text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return isItalic ? `<i>${safe}</i>` : safe;
}

function selectAll(block: HTMLElement | null) {
  if (block) getSelection()?.selectAllChildren(block);
}
