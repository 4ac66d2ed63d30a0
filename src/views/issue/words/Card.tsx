import { Link } from "wouter";
import { LaterWords, useArrived } from "#components/statement/LaterWords.tsx";
import { ReadInSource } from "#components/statement/ReadInSource.tsx";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { saidWords, sayerWords } from "#model/words/cellWords.ts";
import { SOURCE_KIND_WORDS } from "#model/words/codeWords.ts";
import { wordingWords } from "#model/words/wordingWords.ts";
import { Sentence } from "../Sentence.tsx";
import { Said } from "./Said.tsx";
import styles from "./Card.module.css";
import type { DecidingWords } from "./wordsOf.ts";

type Props = { index: DossierIndex; words: DecidingWords };

/** A party's position, and the words that decide it: whose, when, in whose telling, and how well they are backed. */
export function Card({ index, words }: Props) {
  const { name, sentence, statement, path, alsoTold, support, all, allPath } = words;
  const { speaker } = statement;
  const source = index.sourceOf(statement.source);
  return (
    <article className={styles.card}>
      <h3>
        <bdi>{name}</bdi>
      </h3>
      <p className={styles.sentence}>
        <Sentence sentence={sentence} />
      </p>
      <Said index={index} statement={statement} />
      <p>
        <b>{sayerWords(index, statement)}</b>
        {speaker?.role && `, ${speaker.role}`}, {saidWords(index, [statement])}
      </p>
      <p className={styles.told}>
        {source.outlet} <span data-kind={source.kind}>{SOURCE_KIND_WORDS[source.kind].short}</span>
        {wordingWords(statement)}
      </p>
      <p className={styles.soft}>
        {support}
        {alsoTold && (
          <>
            {" "}
            <Link href={path}>{alsoTold}</Link>.
          </>
        )}
      </p>
      <p className={styles.links}>
        <LaterWords words={index.wordsOf(statement)}>
          <Source index={index} words={words} />
        </LaterWords>
        <Link href={path}>This statement</Link>
        <Link href={allPath}>
          {all}
          <span className="visually-hidden"> of {name}</span>
        </Link>
      </p>
    </article>
  );
}

function Source({ index, words: { statement } }: Props) {
  const words = useArrived(index.wordsOf(statement));
  return <ReadInSource words={words} source={index.sourceOf(statement.source)} />;
}
