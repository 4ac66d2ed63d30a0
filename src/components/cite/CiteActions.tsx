import { useState } from "react";
import { saveFile } from "#components/takeAway/files.ts";
import { type CitationFormat, citationText } from "#model/citation/formats.ts";
import type { Run } from "#model/citation/runs.ts";
import styles from "./CiteActions.module.css";

type Props = {
  format: CitationFormat;
  entries: readonly (readonly Run[])[];
  /** What the saved file is called, without its ending. */
  name: string;
  /** The browser refused to copy: the text is to be selected instead. */
  onRefused: () => void;
};

/** Copies the citation, in italics where the style has them, or saves it as a file. */
export function CiteActions({ format, entries, name, onRefused }: Props) {
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
      <button type="button" onClick={copy}>
        Copy
      </button>
      <button type="button" onClick={download}>
        Download .{format.extension}
      </button>
      <output>{outcome}</output>
    </p>
  );
}

/** As plain text, and as formatted text for word processors. */
async function copySet(entries: Props["entries"]) {
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
