import type { IssueId, OptionId } from "../../model/dossier.ts";
import { dateWords } from "../../model/edtf.ts";
import { ClauseHead } from "./ClauseHead.tsx";
import { DraftChoice } from "./DraftChoice.tsx";
import type { Proposals } from "./proposalsOf.ts";
import styles from "./ProposalsTable.module.css";
import { ResultCells } from "./ResultCells.tsx";
import { StandpointLink } from "./StandpointLink.tsx";
import { TotalRows } from "./TotalRows.tsx";

type Props = {
  proposals: Proposals;
  onChoose: (issue: IssueId, option: OptionId | undefined) => void;
};

/** A group of rows for each issue: where the parties stand, then each text's clause and the reader's own against them. */
export function ProposalsTable({ proposals: { asOf, parties, blocks, totals }, onChoose }: Props) {
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">
        For each issue the stated positions as of {dateWords(asOf)}, then how the clause of each
        text sits with every party’s position
      </caption>
      <thead>
        <tr>
          <th scope="col">Issue and text</th>
          {parties.map(({ id, name }) => (
            <th key={id} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      {totals.length > 0 && <TotalRows totals={totals} parties={parties} />}
      {blocks.map(({ issue, standpoints, tests, draft }) => (
        <tbody key={issue.id}>
          <tr className={styles.issue}>
            <th scope="rowgroup">
              {issue.question}
              <small>
                {tests.length > 0
                  ? "Stated positions"
                  : "Stated positions; no text has a clause on record"}
              </small>
            </th>
            {standpoints.map((standpoint, at) => (
              <td key={standpoint.party} data-party={parties[at]?.shortName}>
                <StandpointLink issue={issue} standpoint={standpoint} />
              </td>
            ))}
          </tr>
          {tests.map((test) => (
            <tr key={test.text.proposal.id}>
              <th scope="row">
                <ClauseHead issue={issue} test={test} />
              </th>
              <ResultCells results={test.results} parties={parties} />
            </tr>
          ))}
          <tr
            className={`${styles.draft} needs-script`}
            data-open={draft.place === undefined || undefined}
          >
            <th scope="row">
              <DraftChoice
                issue={issue}
                place={draft.place}
                onChoose={(option) => onChoose(issue.id, option)}
              />
            </th>
            <ResultCells results={draft.results} parties={parties} />
          </tr>
        </tbody>
      ))}
    </table>
  );
}
