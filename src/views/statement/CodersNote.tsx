import { useArrived } from "#components/statement/LaterWords.tsx";
import type { Statement } from "#model/dossier/dossier.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import styles from "./View.module.css";

type Props = { index: DossierIndex; statement: Statement };

/** Why it was coded so, where a fair reader could code it otherwise. */
export function CodersNote({ index, statement }: Props) {
  const { note } = useArrived(index.wordsOf(statement));
  return (
    note && (
      <p className={styles.note}>
        <b>Coder’s note.</b> {note}
      </p>
    )
  );
}
