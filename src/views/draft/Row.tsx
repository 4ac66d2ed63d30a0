import table from "#components/fits/FitTable.module.css";
import { ResultCells } from "#components/fits/ResultCells.tsx";
import type { Result } from "#components/fits/resultsOf.ts";
import type { Issue, Party } from "#model/dossier/dossier.ts";
import { DRAFT_NAME } from "./draftedOf.ts";

type Props = {
  issue: Issue;
  /** The place of the chosen option, from 0. */
  place: number;
  results: readonly Result[];
  parties: readonly Party[];
};

/** How the reader's own clause sits with every party. */
export function Row({ issue, place, results, parties }: Props) {
  return (
    <tr className={`${table.draft} needs-script`}>
      <th scope="row">
        <b>{DRAFT_NAME}</b>
        <small>{issue.options[place]?.label}</small>
      </th>
      <ResultCells results={results} parties={parties} />
    </tr>
  );
}
