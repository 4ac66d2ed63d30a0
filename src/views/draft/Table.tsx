import table from "#components/fits/FitTable.module.css";
import { PastTable } from "#components/head/PastTable.tsx";
import { PositionLink } from "#components/fits/PositionLink.tsx";
import { ManyColumns } from "#components/paper/ManyColumns.tsx";
import type { IssueId, OptionId } from "#model/dossier/dossier.ts";
import { dateWords } from "#model/dossier/edtf.ts";
import { Choice } from "./Choice.tsx";
import { Row } from "./Row.tsx";
import type { Drafted } from "./draftedOf.ts";
import { TallyRow } from "./TallyRow.tsx";
import tally from "./TallyRow.module.css";

type Props = {
  drafted: Drafted;
  onChoose: (issue: IssueId, option: OptionId | undefined) => void;
};

/** For each issue the reader's choice beside where the parties stand, and under them how the choice comes out. */
export function Table({ drafted, onChoose }: Props) {
  const { asOf, parties, blocks } = drafted;
  return (
    <PastTable id="past-draft">
      <ManyColumns name="The draft against the parties" count={parties.length}>
        <table className={table.table}>
          <caption className="visually-hidden">
            For each issue the stated positions as of {dateWords(asOf)}, and how your own clause
            sits with them
          </caption>
          <thead className={tally.head}>
            <tr>
              <th scope="col" className={tally.party}>
                Issue and your clause
              </th>
              {parties.map(({ id, name }) => (
                <th key={id} scope="col" className={tally.party}>
                  {name}
                </th>
              ))}
            </tr>
            <TallyRow drafted={drafted} />
          </thead>
          {blocks.map(({ issue, tested, place, results }) => (
            <tbody key={issue.id} id={issue.id}>
              <tr className={table.issue}>
                <th scope="rowgroup">
                  {issue.question}
                  <Choice
                    issue={issue}
                    place={place}
                    onChoose={(option) => onChoose(issue.id, option)}
                  />
                </th>
                {tested.map((one) => (
                  <td key={one.cell.id} data-party={one.party.shortName}>
                    <PositionLink issue={issue} tested={one} />
                  </td>
                ))}
              </tr>
              {place !== undefined && (
                <Row issue={issue} place={place} results={results} parties={parties} />
              )}
            </tbody>
          ))}
        </table>
      </ManyColumns>
    </PastTable>
  );
}
