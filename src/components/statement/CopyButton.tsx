import { useState } from "react";
import styles from "./CopyButton.module.css";

type Props = { label: string; text: string };

/** Copies a text, and says so; where the browser refuses, the text is shown selected instead. */
export function CopyButton({ label, text }: Props) {
  const [outcome, setOutcome] = useState<"copied" | "refused">();

  const copy = () => {
    const done = () => setOutcome("copied");
    const refused = () => setOutcome("refused");
    if (navigator.clipboard) navigator.clipboard.writeText(text).then(done, refused);
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
          value={text}
          onFocus={(e) => e.target.select()}
        />
      )}
    </span>
  );
}
