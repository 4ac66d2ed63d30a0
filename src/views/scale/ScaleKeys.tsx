import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import styles from "./ScaleKeys.module.css";

type Props = { index: DossierIndex };

/** The marks that only this view has. */
export function ScaleKeys({ index: { dossier } }: Props) {
  return (
    <ul className={styles.keys} aria-label="How to read the scale">
      <li>
        <i data-key="ground" /> ruled out by none of two or more on record
      </li>
      {dossier.proposals.length > 0 && (
        <li>
          <i data-key="text" /> texts on the table
        </li>
      )}
      {dossier.proposals.some(({ supersededBy }) => supersededBy) && (
        <li>
          <i data-key="superseded" /> superseded texts: the menu “Texts” leaves them out
        </li>
      )}
      {dossier.issues.some(({ statusQuo }) => statusQuo) && (
        <li>
          <i data-key="status-quo" /> as it is today
        </li>
      )}
    </ul>
  );
}
