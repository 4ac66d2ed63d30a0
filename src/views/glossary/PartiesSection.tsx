import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import styles from "./View.module.css";

type Props = { index: DossierIndex };

/** Who the parties are, and by what other names they are found. */
export function PartiesSection({ index }: Props) {
  return (
    <dl className={styles.words}>
      {index.dossier.parties.map(({ id, name, note, aliases }) => (
        <div key={id}>
          <dt>{name}</dt>
          <dd>
            {note}
            {aliases.length > 0 && ` Also found as: ${aliases.join(", ")}.`}
          </dd>
        </div>
      ))}
    </dl>
  );
}
