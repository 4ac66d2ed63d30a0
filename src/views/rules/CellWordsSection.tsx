import { cellWordsOf } from "./cellWordsOf.ts";
import styles from "./View.module.css";

/** What every word of a cell means. */
export function CellWordsSection() {
  return cellWordsOf().map(({ name, words }) => (
    <section key={name} aria-label={name}>
      <h3>{name}</h3>
      <dl className={styles.words}>
        {words.map(({ word, meaning }) => (
          <div key={word}>
            <dt>{word}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </section>
  ));
}
