import { useId } from "react";
import styles from "./Term.module.css";

type Props = {
  /** The term as the text has it. */
  words: string;
  entry: { readonly term: string; readonly text: string };
};

/** A term that says what it means when it is pressed; the browser shows it without a script. */
export function Term({ words, entry }: Props) {
  const id = useId();
  return (
    <>
      <button type="button" className={styles.term} popoverTarget={id}>
        {words}
      </button>
      <span className={`sheet ${styles.meaning}`} id={id} popover="auto" role="note">
        <b>{entry.term}.</b> {entry.text}
      </span>
    </>
  );
}
