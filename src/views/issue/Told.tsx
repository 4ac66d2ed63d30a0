import { sayerWords } from "#model/words/cellWords.ts";
import type { Statement } from "#model/dossier/dossier.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { saidWords } from "#model/words/cellWords.ts";
import { SOURCE_KIND_WORDS } from "#model/words/codeWords.ts";
import { wordingWords } from "#model/words/sure/wordingWords.ts";
import styles from "./Told.module.css";

type Props = { index: DossierIndex; statement: Statement };

/** Who said it and when, and in whose telling: the outlet with its kind, and whose the wording is. */
export function Told({ index, statement }: Props) {
  const { speaker } = statement;
  const { outlet, kind } = index.sourceOf(statement.source);
  return (
    <p className={styles.told}>
      <span>
        <b>{sayerWords(index, statement)}</b>
        {speaker?.role && `, ${speaker.role}`}, {saidWords(index, [statement])}
      </span>
      <span>
        {outlet} <i data-kind={kind}>{SOURCE_KIND_WORDS[kind].short}</i> {wordingWords(statement)}
      </span>
    </p>
  );
}
