import { ComparedCellView } from "./ComparedCellView.tsx";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import type { ComparedIssue } from "./compareOf.ts";
import styles from "./ComparedRow.module.css";
import { Lanes } from "./Lanes.tsx";

type Props = { index: DossierIndex; row: ComparedIssue };

/** One issue: what lies between the sides, then each side in the words that decide it. */
export function ComparedRow({
  index,
  row: { issue, lanes, ruler, pairs, hindered, cells },
}: Props) {
  return (
    <section className={styles.row} id={issue.id} aria-labelledby={`question-${issue.id}`}>
      <div className={styles.between}>
        <h3 id={`question-${issue.id}`}>{issue.question}</h3>
        <ul className={styles.relations} aria-label="How they relate">
          {pairs.map(({ names, short, detail }) => (
            <li key={names}>
              <span>
                {cells.length > 2 && <span>{names}: </span>}
                <b>{short}</b>
                {detail && <small>{detail}</small>}
              </span>
            </li>
          ))}
          {hindered.length > 0 && (
            <li>
              <span>
                <b>{pairs.length > 0 ? "Cannot compare with any" : "Cannot compare"}</b>
                {hindered.map((words) => (
                  <small key={words}>{words}</small>
                ))}
              </span>
            </li>
          )}
        </ul>
        {lanes.length > 0 && <Lanes issue={issue} lanes={lanes} ruler={ruler} />}
      </div>
      {cells.map((cell) => (
        <ComparedCellView key={cell.side.id} index={index} cell={cell} issue={issue} />
      ))}
    </section>
  );
}
