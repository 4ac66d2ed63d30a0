import { Link } from "wouter";
import styles from "./Findings.module.css";
import type { Finding } from "./findingWords.ts";

type Props = { findings: readonly Finding[] };

/** A first-time reader's way in: what the data says, in plain sentences. */
export function Findings({ findings }: Props) {
  return (
    <ol className={styles.findings} aria-label="Three findings">
      {findings.map(({ sentence, path, arithmetic }) => (
        <li key={sentence}>
          <Link href={path}>{sentence}</Link> <small>{arithmetic}</small>
        </li>
      ))}
    </ol>
  );
}
