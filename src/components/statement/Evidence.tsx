import type { Source, Statement } from "#model/dossier/dossier.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import styles from "./Evidence.module.css";
import { LaterWords, useArrived } from "./LaterWords.tsx";

type Props = { index: Pick<DossierIndex, "wordsOf">; statement: Statement; source: Source };

/** The words themselves. Quotation marks stand only around direct speech; a bar marks the outlet's wording. */
export function Evidence(props: Props) {
  return (
    <LaterWords words={props.index.wordsOf(props.statement)}>
      <ArrivedEvidence {...props} />
    </LaterWords>
  );
}

function ArrivedEvidence({ index, statement, source }: Props) {
  const { evidence } = useArrived(index.wordsOf(statement));
  if (evidence.kind === "paraphrase") {
    return (
      <p className={styles.summary}>
        {evidence.text} <small>Our summary of an excerpt, {evidence.pinpoint}</small>
      </p>
    );
  }
  return (
    <blockquote
      className={styles.quote}
      cite={source.url}
      data-speech={statement.speech}
      lang={source.language ?? undefined}
      dir="auto"
    >
      <p>{statement.speech === "direct" ? `“${evidence.exact}”` : evidence.exact}</p>
    </blockquote>
  );
}
