import { useMemo } from "react";
import { Link } from "wouter";
import { firstMentions } from "#components/glossary/firstMentions.ts";
import { TermText } from "#components/glossary/TermText.tsx";
import { PastTable } from "#components/head/PastTable.tsx";
import { ManyColumns } from "#components/paper/ManyColumns.tsx";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { dateWords } from "#model/dossier/edtf.ts";
import { pathOf } from "#state/route.ts";
import { ArithmeticNote } from "./ArithmeticNote.tsx";
import { MatrixCellLink } from "./MatrixCellLink.tsx";
import { RANK_WORDS } from "#model/words/relationWords.ts";
import type { PairWords } from "#model/words/headlineWords.ts";
import type { Matrix } from "./matrixOf.ts";
import styles from "./MatrixTable.module.css";

type Props = {
  index: DossierIndex;
  matrix: Matrix;
  compact: boolean;
};

/** A native table; its roles are written out because on a narrow screen its rows are laid out as cards. */
export function MatrixTable({ index, matrix, compact }: Props) {
  const { asOf, parties, groups } = matrix;
  const { glossary } = index.dossier;
  const terms = useMemo(() => termsOf(matrix, glossary), [matrix, glossary]);
  return (
    <PastTable id="past-matrix">
      <ManyColumns name="Positions in words" count={parties.length}>
        <table
          className={`${styles.matrix} prints-wide`}
          role="table"
          data-compact={compact || undefined}
        >
          <caption className="visually-hidden">
            Each issue in a row, each party in a column: its stated position as of {dateWords(asOf)}
          </caption>
          <thead role="rowgroup">
            <tr role="row">
              <th role="columnheader" scope="col">
                Issue
              </th>
              {parties.map(({ id, name }) => (
                <th key={id} role="columnheader" scope="col">
                  {name}
                </th>
              ))}
              <th role="columnheader" scope="col">
                How far apart
              </th>
            </tr>
          </thead>
          {groups.map(({ topic, rank, rows }) => (
            <tbody key={topic?.id ?? rank ?? "all"} role="rowgroup">
              {(topic ?? rank) && (
                <tr role="row" className={styles.topic} data-rank={rank}>
                  <th role="rowheader" scope="rowgroup" colSpan={parties.length + 2}>
                    <span>{topic?.name ?? (rank && RANK_WORDS[rank])}</span>
                  </th>
                </tr>
              )}
              {rows.map(({ issue, cells, words }) => (
                <tr key={issue.id} role="row" id={issue.id} data-alone={!topic || undefined}>
                  <th role="rowheader" scope="row">
                    <span className={styles.name}>{issue.name}</span>
                    <Link
                      className={styles.question}
                      href={pathOf({ view: "issue", issue: issue.id })}
                    >
                      {issue.question}
                    </Link>
                  </th>
                  {cells.map((cell, column) => (
                    <td key={cell.cell.id} role="cell" data-party={parties[column]?.shortName}>
                      <MatrixCellLink cell={cell} issue={issue} />
                    </td>
                  ))}
                  <td role="cell" className={styles.apart} data-party="How far apart">
                    <Pair words={words.principals} />
                    <Pair name="Widest" words={words.widest} />
                    <small>
                      <TermText text={words.record} glossary={terms.get(issue.id)} />
                    </small>
                    <ArithmeticNote index={index} issue={issue} matrix={matrix} />
                  </td>
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </ManyColumns>
    </PastTable>
  );
}

/** The terms that are explained where they first stand, by issue; a link has no room for that, nor has a topic close above one. */
function termsOf({ groups }: Matrix, glossary: DossierIndex["dossier"]["glossary"]) {
  const rows = groups.flatMap((group) => group.rows);
  const first = firstMentions(
    rows.map(({ words }) => words.record),
    glossary,
  );
  return new Map(rows.map(({ issue }, at) => [issue.id, first[at]]));
}

type PairProps = { name?: string; words: PairWords | undefined };

/** Between whom, how, and by how much. */
function Pair({ name, words }: PairProps) {
  if (!words) return null;
  const { pair, short, detail } = words;
  return (
    <p>
      {name && `${name}: `}
      {pair}: <b>{short}</b> <small>{detail}</small>
    </p>
  );
}
