import { Link } from "wouter";
import table from "#components/fits/FitTable.module.css";
import { ResultCells } from "#components/fits/ResultCells.tsx";
import { PastTable } from "#components/head/PastTable.tsx";
import { Strip } from "#components/marks/Strip.tsx";
import { ManyColumns } from "#components/paper/ManyColumns.tsx";
import type { Party } from "#model/dossier/dossier.ts";
import { dateWords } from "#model/dossier/edtf.ts";
import { counted, listWords } from "#model/text/english.ts";
import { stanceWords } from "#model/words/cellWords.ts";
import styles from "./TextTable.module.css";
import type { TextTest } from "./proposalsOf.ts";

type Props = { test: TextTest; parties: readonly Party[]; asOf: string };

/** One text against all parties: in counts while it is folded, clause by clause once it is open. */
export function TextTable({ test, parties, asOf }: Props) {
  const { text, clauses, counts, without, isFirst } = test;
  const { name } = text.proposal;
  return (
    <details className={styles.text} name="text-against-parties" open={isFirst}>
      <summary>
        <h3>{name}</h3> <span>{counted(clauses.length, "clause")} on record</span>
        <ul>
          {parties.map(({ id, shortName }, at) => (
            <li key={id}>
              <b>{shortName}:</b> {counts[at]?.join(", ") || "no clause"}
            </li>
          ))}
        </ul>
      </summary>
      <PastTable id={`past-${text.proposal.id}`}>
        <ManyColumns name={`${name} against the parties`} count={parties.length}>
          <table className={table.table}>
            <caption className="visually-hidden">
              How each clause of {name} sits with every party’s stated position as of{" "}
              {dateWords(asOf)}
            </caption>
            <thead>
              <tr>
                <th scope="col">Issue and clause</th>
                {parties.map((party) => (
                  <th key={party.id} scope="col">
                    {party.name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {clauses.map(({ issue, clause: { options, voice, path, caution }, results }) => (
                <tr key={issue.id}>
                  <th scope="row" className={styles.clause}>
                    {issue.question}
                    <span>
                      <Strip issue={issue} options={options} voice={voice} />
                      <Link href={path}>
                        {stanceWords(issue, options)}
                        <span className="visually-hidden">, in {name}</span>
                      </Link>
                    </span>
                    {caution && <small>{caution}</small>}
                  </th>
                  <ResultCells results={results} parties={parties} />
                </tr>
              ))}
            </tbody>
          </table>
        </ManyColumns>
      </PastTable>
      {without.length > 0 && (
        <p className={styles.without}>
          No clause on record: {listWords(without.map((issue) => issue.name))}.
        </p>
      )}
    </details>
  );
}
