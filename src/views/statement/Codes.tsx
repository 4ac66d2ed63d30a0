import { Strip } from "#components/marks/Strip.tsx";
import type { DatedStatement, DossierIndex } from "#model/dossier/dossierIndex.ts";
import { voiceMarkOf } from "#model/position/position.ts";
import styles from "./Codes.module.css";
import { codesOf } from "./codesOf.ts";

type Props = { index: DossierIndex; dated: DatedStatement };

/** Every field of the coding, its code as in the data, and what it means. */
export function Codes({ index, dated }: Props) {
  const { statement } = dated;
  return (
    <section className={styles.codes} aria-labelledby="codes">
      <h2 id="codes">How it is coded</h2>
      {statement.stance && (
        <Strip
          issue={index.issueOf(statement.issue)}
          options={statement.stance}
          voice={voiceMarkOf(statement)}
        />
      )}
      <dl>
        {codesOf(index, dated).map(({ field, code, words, meanings }) => (
          <div key={field}>
            <dt>{field}</dt>
            <dd>
              <b>{words}</b> {code !== undefined && <code>{code}</code>}
              {meanings.map(({ term, text }) => (
                <p key={text}>
                  {term && <i>{term}: </i>}
                  {text}
                </p>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
