import type { IssueId, OptionId } from "#model/dossier/dossier.ts";
import { dateWords } from "#model/dossier/edtf.ts";
import { ClauseHead } from "./ClauseHead.tsx";
import { DraftChoice } from "./DraftChoice.tsx";
import { DraftRow } from "./DraftRow.tsx";
import type { Proposals } from "./proposalsOf.ts";
import styles from "./ProposalsTable.module.css";
import { ResultCells } from "./ResultCells.tsx";
import { PositionLink } from "./PositionLink.tsx";
import { TotalRow } from "./TotalRow.tsx";
import { withoutWords } from "./withoutWords.ts";

type Props = {
  proposals: Proposals;
  onChoose: (issue: IssueId, option: OptionId | undefined) => void;
};

/** A group of rows for each issue: where the parties stand, then each clause on record and the reader's own against them. */
export function ProposalsTable({ proposals, onChoose }: Props) {
  const { asOf, parties, shown, blocks, drafted } = proposals;
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">
        For each issue the stated positions as of {dateWords(asOf)}, then how each clause on record
        sits with every party’s position
      </caption>
      <thead>
        <tr>
          <th scope="col">Issue and clause</th>
          {parties.map(({ id, name }) => (
            <th key={id} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      {drafted && (
        <tbody className={styles.totals}>
          <TotalRow total={drafted} parties={parties} />
        </tbody>
      )}
      {blocks.map(({ issue, tested, tests, without, draft }) => (
        <tbody key={issue.id} id={issue.id}>
          <tr className={styles.issue}>
            <th scope="rowgroup">
              {issue.question}
              <DraftChoice
                issue={issue}
                place={draft.place}
                onChoose={(option) => onChoose(issue.id, option)}
              />
              {without.length > 0 && <small>{withoutWords(without, shown)}</small>}
            </th>
            {tested.map((one) => (
              <td key={one.cell.id} data-party={one.party.shortName}>
                <PositionLink issue={issue} tested={one} />
              </td>
            ))}
          </tr>
          {draft.place !== undefined && (
            <DraftRow issue={issue} place={draft.place} results={draft.results} parties={parties} />
          )}
          {tests.map((test) => (
            <tr key={test.options.join()}>
              <th scope="row">
                <ClauseHead issue={issue} test={test} />
              </th>
              <ResultCells results={test.results} parties={parties} />
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}
