import { LaterWords, useArrived } from "#components/statement/LaterWords.tsx";
import type { Statement } from "#model/dossier/dossier.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import styles from "./Said.module.css";

type Props = { index: DossierIndex; statement: Statement };

/** What was said, to be read: quotation marks stand around direct speech alone. */
export function Said(props: Props) {
  return (
    <LaterWords words={props.index.wordsOf(props.statement)}>
      <Arrived {...props} />
    </LaterWords>
  );
}

function Arrived({ index, statement }: Props) {
  const { evidence } = useArrived(index.wordsOf(statement));
  if (evidence.kind === "paraphrase") return <p className={styles.said}>{evidence.text}</p>;
  const { url, language } = index.sourceOf(statement.source);
  return (
    <blockquote className={styles.said} cite={url} lang={language ?? undefined} dir="auto">
      <p>{statement.speech === "direct" ? `“${evidence.exact}”` : evidence.exact}</p>
    </blockquote>
  );
}
