import type { Source, Statement } from "../model/dossier.ts";
import styles from "./Evidence.module.css";

type Props = { statement: Statement; source: Source };

/** The words themselves. Quotation marks stand only around direct speech; a bar marks the outlet's wording. */
export function Evidence({ statement: { evidence, speech }, source }: Props) {
  if (evidence.kind === "paraphrase") {
    return (
      <p className={styles.summary}>
        {evidence.text} <small>Our summary of an excerpt, {evidence.pinpoint}</small>
      </p>
    );
  }
  return (
    <blockquote
      className={styles.quote}
      cite={source.url}
      data-speech={speech}
      lang={source.language ?? undefined}
      dir="auto"
    >
      <p>{speech === "direct" ? `“${evidence.exact}”` : evidence.exact}</p>
    </blockquote>
  );
}
