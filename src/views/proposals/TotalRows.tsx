import type { Party } from "../../model/dossier.ts";
import { counted } from "../../model/positionWords.ts";
import { DRAFT_NAME, type Total } from "./proposalsOf.ts";
import styles from "./ProposalsTable.module.css";

type Props = { totals: readonly Total[]; parties: readonly Party[] };

/** Every text over all the issues it has a clause on, in counts. */
export function TotalRows({ totals, parties }: Props) {
  return (
    <tbody className={styles.totals}>
      {totals.map(({ text, clauses, counts }) => (
        <tr key={text?.proposal.id ?? ""} className={text ? undefined : styles.draft}>
          <th scope="row">
            {text?.proposal.name ?? DRAFT_NAME}
            <small>
              {text
                ? `${counted(clauses, "clause")} on record`
                : `${counted(clauses, "issue")} settled`}
            </small>
          </th>
          {counts.map((words, at) => (
            <td key={parties[at]?.id} data-party={parties[at]?.shortName}>
              <span>
                {words.map((word) => (
                  <span key={word}>{word}</span>
                ))}
              </span>
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}
