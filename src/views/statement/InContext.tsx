import { useArrived } from "#components/statement/LaterWords.tsx";
import type { Source, Statement } from "#model/dossier/dossier.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { contextOf } from "./contextOf.ts";
import styles from "./InContext.module.css";

type Props = { index: DossierIndex; statement: Statement; source: Source };

/** The words with what stands before and after them in the source, or our summary of them. */
export function InContext({ index, statement, source }: Props) {
  const { evidence } = useArrived(index.wordsOf(statement));
  if (evidence.kind === "paraphrase") {
    return (
      <p className={styles.summary}>
        {evidence.text}{" "}
        <small>Our summary of an excerpt, {evidence.pinpoint}: not the source’s words.</small>
      </p>
    );
  }
  const { before, exact, after } = contextOf(evidence, statement.speech);
  return (
    <blockquote
      className={styles.quote}
      cite={source.url}
      data-speech={statement.speech}
      lang={source.language ?? undefined}
      dir="auto"
    >
      <p>
        {before && <span className={styles.context}>{before}</span>}
        <mark>{exact}</mark>
        {after && <span className={styles.context}>{after}</span>}
      </p>
    </blockquote>
  );
}
