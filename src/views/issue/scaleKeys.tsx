import type { Key } from "#components/marks/Legend.tsx";
import type { Dossier } from "#model/dossier/dossier.ts";
import styles from "./scaleKeys.module.css";

/** The signs that only this view has; none of what the dossier has not. */
export function scaleKeysOf({ proposals, issues }: Dossier): readonly Key[] {
  const keys = [
    { id: "ground", words: "ruled out by none of two or more on record" },
    proposals.length > 0 && { id: "text", words: "texts on the table" },
    proposals.some(({ supersededBy }) => supersededBy) && {
      id: "superseded",
      words: "superseded texts: the menu “Texts” leaves them out",
    },
    issues.some(({ statusQuo }) => statusQuo) && { id: "status-quo", words: "as it is today" },
  ];
  return keys
    .filter((key) => key !== false)
    .map(({ id, words }) => ({ id, words, sign: <i className={styles.sign} data-key={id} /> }));
}
