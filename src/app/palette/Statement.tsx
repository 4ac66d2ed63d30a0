import { useContext, useState } from "react";
import { useSoon } from "#components/later/useLater.ts";
import type { Statement, Words } from "#model/dossier/dossier.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { excerptOf } from "./statements.ts";
import { Marked, Marks } from "#components/search/Marked.tsx";
import styles from "./Dialog.module.css";

type Props = { index: DossierIndex; statement: Statement };

/** The words of a statement around what was met; a line that waits for them says so. */
export function PaletteStatement(props: Props) {
  const { index, statement } = props;
  // Asked for once, so that words that cannot be fetched are not asked for without end.
  const [words] = useState(() => index.wordsOf(statement));
  return words instanceof Promise ? (
    <Coming {...props} coming={words} />
  ) : (
    <Excerpt {...props} words={words} />
  );
}

function Coming({ coming, ...props }: Props & { coming: Promise<Words> }) {
  const words = useSoon(() => coming);
  if (words.state === "here") return <Excerpt {...props} words={words.thing} />;
  if (words.state === "failed") return <small>The words could not be fetched.</small>;
  return <small>Fetching the words…</small>;
}

function Excerpt({ index, statement, words: { evidence } }: Props & { words: Words }) {
  const marks = useContext(Marks);
  if (evidence.kind === "paraphrase")
    return (
      <span className={styles.summary}>
        <Marked text={excerptOf(evidence.text, marks)} /> <small>Our summary</small>
      </span>
    );
  const isDirect = statement.speech === "direct";
  const language = index.sourceOf(statement.source).language ?? undefined;
  return (
    <span className={styles.quote} data-speech={statement.speech} lang={language} dir="auto">
      {isDirect && "“"}
      <Marked text={excerptOf(evidence.exact, marks)} />
      {isDirect && "”"}
    </span>
  );
}
