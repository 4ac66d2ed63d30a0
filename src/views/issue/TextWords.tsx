import { Link } from "wouter";
import type { Lane } from "./lanesOf.ts";
import styles from "./TextWords.module.css";

type Props = { lane: Lane };

/** What a clause leaves open, and the texts that have it, each leading to its words. */
export function TextWords({ lane: { stance, texts, superseded } }: Props) {
  return (
    <div className={styles.words} data-superseded={superseded || undefined}>
      {stance}
      <ul>
        {texts.map(({ id, name, status, caution, path }) => (
          <li key={id}>
            <Link href={path}>{name}</Link>, {status}
            {caution && <i>, {caution}</i>}
          </li>
        ))}
      </ul>
    </div>
  );
}
