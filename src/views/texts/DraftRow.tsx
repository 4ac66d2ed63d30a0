import type { Issue, Party } from "#model/dossier/dossier.ts";
import type { Result } from "./clauseTestsOf.ts";
import { DRAFT_NAME } from "./proposalsOf.ts";
import styles from "./ProposalsTable.module.css";
import { ResultCells } from "./ResultCells.tsx";

type Props = {
  issue: Issue;
  /** The place of the chosen option, from 0. */
  place: number;
  results: readonly Result[];
  parties: readonly Party[];
};

/** How the reader's own clause sits with every party. */
export function DraftRow({ issue, place, results, parties }: Props) {
  return (
    <tr className={`${styles.draft} needs-script`}>
      <th scope="row">
        <b>{DRAFT_NAME}</b>
        <small>{issue.options[place]?.label}</small>
      </th>
      <ResultCells results={results} parties={parties} />
    </tr>
  );
}
