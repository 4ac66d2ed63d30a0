import { Link } from "wouter";
import { TermText } from "#components/glossary/TermText.tsx";
import { LaterWords, useArrived } from "#components/statement/LaterWords.tsx";
import { ReadInSource } from "#components/statement/ReadInSource.tsx";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { SUPPORT_TERMS } from "#model/words/sure/supportWords.ts";
import { Sentence } from "../Sentence.tsx";
import { Said } from "../Said.tsx";
import { Told } from "../Told.tsx";
import styles from "./Card.module.css";
import type { DecidingWords } from "./wordsOf.ts";

type Props = { index: DossierIndex; words: DecidingWords };

/** A party's position, and the words that decide it: whose, when, in whose telling, and how well they are backed. */
export function Card({ index, words }: Props) {
  const { name, sentence, statement, path, alsoTold, support, all, allPath } = words;
  return (
    <article className={styles.card}>
      <h3>
        <bdi>{name}</bdi>
      </h3>
      <p className={styles.sentence}>
        <Sentence sentence={sentence} />
      </p>
      <Said index={index} statement={statement} />
      <Told index={index} statement={statement} />
      <p className={styles.soft}>
        <TermText text={support} glossary={SUPPORT_TERMS} />
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
