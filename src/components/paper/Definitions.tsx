import type { ReactNode } from "react";
import styles from "./Definitions.module.css";

type Props = {
  words: readonly {
    readonly word: string;
    readonly meaning: ReactNode;
    /** Where an address can name it. */
    readonly id?: string;
  }[];
};

/** Words and what they mean, a line each where there is room. */
export function Definitions({ words }: Props) {
  return (
    <dl className={styles.words}>
      {words.map(({ word, meaning, id }) => (
        <div key={word} id={id}>
          <dt>{word}</dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
