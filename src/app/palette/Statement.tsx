import { useEffect, useState } from "react";
import type { Statement, Words } from "#model/dossier/dossier.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { excerptOf } from "./excerpt.ts";
import { PaletteMarked } from "./Marked.tsx";
import styles from "./Statement.module.css";

type Props = { index: DossierIndex; statement: Statement; marks: ReadonlySet<string> };

/** The words of a statement around what was met; a line that waits for them says so. */
export function PaletteStatement({ index, statement, marks }: Props) {
  const words = useWords(index, statement);
  if (words === "coming") return <small>Fetching the words…</small>;
  if (words === "failed") return <small>The words could not be fetched.</small>;
  const { evidence } = words;
  if (evidence.kind === "paraphrase")
    return (
      <span className={styles.summary}>
        <PaletteMarked text={excerptOf(evidence.text, marks)} marks={marks} />{" "}
        <small>Our summary</small>
      </span>
    );
  const isDirect = statement.speech === "direct";
  const language = index.sourceOf(statement.source).language ?? undefined;
  return (
    <span className={styles.quote} data-speech={statement.speech} lang={language} dir="auto">
      {isDirect && "“"}
      <PaletteMarked text={excerptOf(evidence.exact, marks)} marks={marks} />
      {isDirect && "”"}
    </span>
  );
}

function useWords(index: DossierIndex, statement: Statement): Words | "coming" | "failed" {
  // Asked for once, so that words that cannot be fetched are not asked for without end.
  const [words] = useState(() => index.wordsOf(statement));
  const [later, setLater] = useState<Words | "coming" | "failed">("coming");
  useEffect(() => {
    if (!(words instanceof Promise)) return;
    let isCurrent = true;
    words.then(
      (arrived) => isCurrent && setLater(arrived),
      () => isCurrent && setLater("failed"),
    );
    return () => {
      isCurrent = false;
    };
  }, [words]);
  return words instanceof Promise ? later : words;
}
