import { ManyColumns } from "#components/paper/ManyColumns.tsx";
import { Link } from "wouter";
import { Strip } from "#components/marks/Strip.tsx";
import type { Issue } from "#model/dossier/dossier.ts";
import { counted, listWords } from "#model/text/english.ts";
import { pathOf } from "#state/route.ts";
import styles from "./Texts.module.css";
import type { TextRow, Texts as Shown } from "./textsOf.ts";

type Props = { issue: Issue; texts: Shown };

/** Each text's clause on the issue, and how it sits with everybody in view, in words. */
export function Texts({ issue, texts: { parties, rows, without, later } }: Props) {
  return (
    <>
      {rows.length === 0 && <p className={styles.none}>No text on the table settles this.</p>}
      {rows.length > 0 && (
        <ManyColumns name="The texts against the parties" count={parties.length}>
          <table className={styles.texts} role="table">
            <caption className="visually-hidden">
              The texts on the table, what each says on this, and who is inside
            </caption>
            <thead role="rowgroup">
              <tr role="row">
                <th role="columnheader" scope="col">
                  Text
                </th>
                <th role="columnheader" scope="col">
                  What it says
                </th>
                {parties.map(({ party, name }) => (
                  <th key={party} role="columnheader" scope="col">
                    <bdi>{name}</bdi>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody role="rowgroup">
              {rows.map((row) => (
                <Row key={row.id} issue={issue} row={row} parties={parties} />
              ))}
            </tbody>
          </table>
        </ManyColumns>
      )}
      {(without.length > 0 || later > 0) && (
        <p className={styles.none}>
          {without.length > 0 && `Nothing public on this: ${listWords(without)}. `}
          {later > 0 && `${counted(later, "text")} came after the date shown.`}
        </p>
      )}
      <p>
        <Link href={pathOf({ view: "texts" })}>All texts on all questions</Link>
      </p>
    </>
  );
}

type RowProps = { issue: Issue; row: TextRow; parties: Shown["parties"] };

function Row({ issue, row, parties }: RowProps) {
  return (
    <tr role="row" data-text={row.id} data-superseded={row.superseded || undefined}>
      <th role="rowheader" scope="row">
        {row.name} <small>{row.known}</small>
      </th>
      <td role="cell">
        <Strip issue={issue} options={row.options} voice={row.voice} />
        <Link href={row.path}>{row.clause}</Link>
        {row.fate && <small> · {row.fate}</small>}
      </td>
      {row.fits.map(({ party, kind, words, notes }, at) => (
        <td key={party} role="cell" data-fit={kind}>
          <span className={styles.name} aria-hidden="true">
            {parties[at]?.name}:{" "}
          </span>
          {words}
          {notes.length > 0 && <small> ({notes.join("; ")})</small>}
        </td>
      ))}
    </tr>
  );
}
