import { LaterWords, useArrived } from "#components/statement/LaterWords.tsx";
import type { Words } from "#model/dossier/dossier.ts";
import { Marked } from "#components/search/Marked.tsx";
import type { StatementRow } from "./rowOf.ts";
import styles from "./WordsCell.module.css";

type Props = { row: StatementRow };

/** A statement's words, at once when they are here, and when they come if not. */
export function WordsCell({ row }: Props) {
  const words = row.wordsOf();
  if (!(words instanceof Promise)) return <Shown row={row} words={words} />;
  return (
    <LaterWords words={words}>
      <Arrived row={row} words={words} />
    </LaterWords>
  );
}

type ArrivedProps = Props & { words: Promise<Words> };

function Arrived({ row, words }: ArrivedProps) {
  return <Shown row={row} words={useArrived(words)} />;
}

type ShownProps = Props & { words: Words };

/** Quotation marks stand only around direct speech; a bar marks the outlet's wording, and a summary says that it is ours. */
function Shown({ row: { statement, language }, words: { evidence } }: ShownProps) {
  if (evidence.kind === "paraphrase") {
    return (
      <p className={styles.summary}>
        <Marked text={evidence.text} /> <small>Our summary, {evidence.pinpoint}</small>
      </p>
    );
  }
  const isDirect = statement.speech === "direct";
  return (
    <p className={styles.quote} data-speech={statement.speech} lang={language} dir="auto">
      {isDirect && "“"}
      <Marked text={evidence.exact} />
      {isDirect && "”"}
    </p>
  );
}
