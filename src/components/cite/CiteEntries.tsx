import type { Ref } from "react";
import type { CitationFormat } from "#model/citation/formats.ts";
import type { Run } from "#model/citation/runs.ts";
import styles from "./CiteEntries.module.css";

type Props = {
  entries: readonly (readonly Run[])[];
  reader: CitationFormat["reader"];
  ref: Ref<HTMLDivElement>;
};

/** The entries to select: set with hanging lines for people, as they are for programs. */
export function CiteEntries({ entries, reader, ref }: Props) {
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
