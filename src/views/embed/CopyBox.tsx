import { useId, useRef, useState } from "react";
import styles from "./View.module.css";

type Props = { name: string; text: string; rows: number };

/** A text to copy, which is always there to be selected: where the browser refuses, it is. */
export function CopyBox({ name, text, rows }: Props) {
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const [outcome, setOutcome] = useState("");
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome("Copied");
    } catch {
      box.current?.select();
      setOutcome("The browser did not allow it. The text is selected: copy it by hand");
    }
  };
  return (
    <div className={styles.box}>
      <p>
        <label htmlFor={id}>{name}</label>
        <button type="button" className="button" aria-label={`Copy: ${name}`} onClick={copy}>
          Copy
        </button>
        <output>{outcome}</output>
      </p>
      <textarea
        id={id}
        ref={box}
        className="field"
        rows={rows}
        readOnly
        spellCheck={false}
        value={text}
        onFocus={({ target }) => target.select()}
      />
    </div>
  );
}
