import { useState } from "react";
import styles from "./CopyButton.module.css";

type Props = {
  label: string;
  /** What is copied; asked for at the press, where only then it is known. */
  text: string | (() => string);
};

/** Copies a text, and says so; where the browser refuses, the text is shown selected instead. */
export function CopyButton({ label, text }: Props) {
  const [outcome, setOutcome] = useState<"copied" | "refused">();
  const words = () => (typeof text === "string" ? text : text());

  const copy = () => {
    const done = () => setOutcome("copied");
    const refused = () => setOutcome("refused");
    if (navigator.clipboard) navigator.clipboard.writeText(words()).then(done, refused);
    else refused();
  };

  return (
    <span className="needs-script no-print">
      <button type="button" className="link" onClick={copy}>
        {label}
      </button>
      <output className={styles.outcome}>
        {outcome === "copied" && "Copied"}
        {outcome === "refused" && "Select and copy:"}
      </output>
      {outcome === "refused" && (
        <input
          className={styles.text}
          aria-label="Text to copy"
          readOnly
          value={words()}
          onFocus={(e) => e.target.select()}
        />
      )}
    </span>
  );
}
