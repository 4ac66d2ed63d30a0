import type { Party } from "#model/dossier/dossier.ts";
import { counted } from "#model/text/english.ts";
import { DRAFT_NAME, type Total } from "./proposalsOf.ts";
import styles from "./ProposalsTable.module.css";

type Props = { total: Total; parties: readonly Party[] };

/** A text over all the issues it has a clause on, in counts. */
export function TotalRow({ total: { text, clauses, counts }, parties }: Props) {
  return (
    <tr className={text ? undefined : styles.draft}>
      <th scope="row">
        <b>{text?.proposal.name ?? DRAFT_NAME}</b>
        <small>
          {text
            ? `${counted(clauses, "clause")} on record`
            : `${counted(clauses, "issue")} settled, in counts`}
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
  );
}
