import { LaterWords, useArrived } from "#components/statement/LaterWords.tsx";
import type { Statement } from "#model/dossier/dossier.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { saidWords, sayerWords } from "#model/words/cellWords.ts";
import { wordingWords } from "#model/words/sure/wordingWords.ts";
import { pathOf } from "#state/route.ts";
import { Out } from "./Out.tsx";
import styles from "./Words.module.css";

type Props = { index: DossierIndex; statement: Statement };

/** What was said, who said it and when, and in whose telling: quotation marks stand around direct speech alone. */
export function Words(props: Props) {
  const { index, statement } = props;
  const { speaker } = statement;
  const { outlet } = index.sourceOf(statement.source);
  return (
    <div className={styles.words}>
      <LaterWords words={index.wordsOf(statement)}>
        <Said {...props} />
      </LaterWords>
      <p className={styles.told}>
        <b>{sayerWords(index, statement)}</b>
        {speaker?.role && `, ${speaker.role}`}, {saidWords(index, [statement])}. {outlet},{" "}
        {wordingWords(statement)}.{" "}
        <Out to={pathOf({ view: "statement", statement: statement.id })}>
          Source
          <span className="visually-hidden"> of statement {statement.id}</span>
        </Out>
      </p>
    </div>
  );
}

function Said({ index, statement }: Props) {
  const { evidence } = useArrived(index.wordsOf(statement));
  const { url, language } = index.sourceOf(statement.source);
  if (evidence.kind === "paraphrase")
    return (
      <p className={styles.said} data-cite={url}>
        {evidence.text}
      </p>
    );
  return (
    <blockquote className={styles.said} cite={url} lang={language ?? undefined} dir="auto">
      {statement.speech === "direct" ? `“${evidence.exact}”` : evidence.exact}
    </blockquote>
  );
}
