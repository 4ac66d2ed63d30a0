import { Strip } from "#components/marks/Strip.tsx";
import type { IssueId } from "#model/dossier/dossier.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { ruleOf } from "#model/position/rules.ts";
import { isOld } from "#model/position/cell.ts";
import { standsIn } from "#model/position/stands.ts";
import styles from "./Example.module.css";
import type { Example } from "./example.ts";
import { supposedWords } from "./words.ts";

type Props = { index: DossierIndex; issue: IssueId; example: Example };

/** The cell that the rules come to and, where the reader changed something, the one on record. */
export function ExampleOutcome({ index, issue: id, example }: Props) {
  const { derivation, position, recorded, isChanged } = example;
  const issue = index.issueOf(id);
  const { name, text } = ruleOf(derivation.outcome);
  return (
    <>
      <p className={styles.rule}>
        <a href={`#${derivation.outcome}`}>
          {derivation.outcome}, {name.toLowerCase()}
        </a>
        : {text}
      </p>
      <div className={styles.outcome}>
        {/* Told with what it follows from. */}
        <output aria-live="off">
          <b>The cell:</b> {supposedWords(issue, position)}
        </output>
        <p className={styles.strips}>
          {standsIn(position).map((stand) => (
            <Strip
              key={stand.options.join()}
              issue={issue}
              options={stand.options}
              voice={stand.voice}
              old={isOld(position)}
            />
          ))}
        </p>
        {isChanged && (
          <p>
            <b>On record:</b> {supposedWords(issue, recorded)}
          </p>
        )}
      </div>
    </>
  );
}
