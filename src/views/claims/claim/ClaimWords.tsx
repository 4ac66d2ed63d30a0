import { Link } from "wouter";
import { Evidence } from "#components/statement/Evidence.tsx";
import { LaterWords, useArrived } from "#components/statement/LaterWords.tsx";
import { ReadInSource } from "#components/statement/ReadInSource.tsx";
import type { Statement } from "#model/dossier/dossier.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { dateWords } from "#model/dossier/edtf.ts";
import { voiceMarkOf } from "#model/position/position.ts";
import { pathOf } from "#state/route.ts";
import styles from "./ClaimWords.module.css";
import { saidWords, sayerWords, voiceWords } from "#model/words/cellWords.ts";

type Props = { index: DossierIndex; statement: Statement };

/** The words of one side of a pair: who said them, when, in whose telling, and where to read them. */
export function ClaimWords(props: Props) {
  return (
    <LaterWords words={props.index.wordsOf(props.statement)}>
      <ArrivedWords {...props} />
    </LaterWords>
  );
}

function ArrivedWords({ index, statement }: Props) {
  const { speaker, conditionalOn } = statement;
  const words = useArrived(index.wordsOf(statement));
  const { note } = words;
  const source = index.sourceOf(statement.source);
  const voice = voiceWords(voiceMarkOf(statement), [source.outlet]);
  return (
    <figure className={styles.words}>
      <Evidence index={index} statement={statement} source={source} />
      <figcaption>
        <p>
          <b>{sayerWords(index, statement)}</b>
          {speaker?.role && `, ${speaker.role}`}, {saidWords(index, [statement])}
        </p>
        <p className={styles.soft}>
          {voice}, published {dateWords(source.published)}
        </p>
        {conditionalOn && <p>On condition: {conditionalOn}.</p>}
        {note && (
          <p className={styles.soft}>
            <b>Coder’s note.</b> {note}
          </p>
        )}
        <p className={styles.links}>
          <ReadInSource words={words} source={source} />
          <Link href={pathOf({ view: "statement", statement: statement.id })}>Permalink</Link>
        </p>
      </figcaption>
    </figure>
  );
}
