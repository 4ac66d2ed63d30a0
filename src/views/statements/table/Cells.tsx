import type { ReactNode } from "react";
import { Link } from "wouter";
import { Strip } from "#components/marks/Strip.tsx";
import { Marked } from "#components/search/Marked.tsx";
import { LaterWords, useArrived } from "#components/statement/LaterWords.tsx";
import type { Words } from "#model/dossier/dossier.ts";
import type { Column } from "#state/table.ts";
import styles from "./Cells.module.css";
import type { LineRow } from "./columns.tsx";
import type { StatementLine } from "./rows.ts";

/**
 * What stands in a cell. Called, not made a component of by the library: with every key many rows go
 * and come, and two components less in each cell are a quarter of the work.
 */
export function drawnIn(id: string, row: LineRow): ReactNode {
  const { original } = row;
  if (original.kind === "group") return null;
  return isColumn(id) ? CELLS[id](original) : <OpenButton row={row} />;
}

function isColumn(id: string): id is Column {
  return Object.hasOwn(CELLS, id);
}

/** How each column draws what a row says. */
const CELLS: Record<Column, (line: StatementLine) => ReactNode> = {
  said: ({ path, said }) => <Link href={path}>{said}</Link>,
  party: ({ party }) => <Marked text={party} />,
  issue: ({ issue }) => <Marked text={issue.name} />,
  stance: ({ issue, statement, mark, stance }) => (
    <>
      {statement.stance && <Strip issue={issue} options={statement.stance} voice={mark} />}
      {stance}
    </>
  ),
  firmness: ({ firmness }) => firmness,
  voice: ({ voice }) => voice,
  speaker: ({ speaker, role }) => (
    <>
      <Marked text={speaker} />
      {role && (
        <small>
          <Marked text={role} />
        </small>
      )}
    </>
  ),
  words: (line) => <WordsCell line={line} />,
  outlet: ({ outlet }) => <Marked text={outlet} />,
};

type OpenProps = { row: LineRow };

/** Opens the whole statement below its row, and closes it. */
function OpenButton({ row }: OpenProps) {
  const { original } = row;
  if (original.kind !== "statement") return null;
  const { party, issue, said } = original;
  return (
    <button
      type="button"
      className={`button ${styles.open} needs-script no-print`}
      aria-expanded={row.getIsExpanded()}
      aria-label={`Whole statement: ${party} on ${issue.name}, ${said}`}
      onClick={() => row.toggleExpanded()}
    />
  );
}

type WordsProps = { line: StatementLine };

/** A statement's words, at once when they are here, and when they come if not. */
function WordsCell({ line }: WordsProps) {
  const words = line.wordsOf();
  if (!(words instanceof Promise)) return <Shown line={line} words={words} />;
  return (
    <LaterWords words={words}>
      <Arrived line={line} words={words} />
    </LaterWords>
  );
}

type ArrivedProps = WordsProps & { words: Promise<Words> };

function Arrived({ line, words }: ArrivedProps) {
  return <Shown line={line} words={useArrived(words)} />;
}

type ShownProps = WordsProps & { words: Words };

/** Quotation marks stand only around direct speech; a bar marks the outlet's wording, and a summary says that it is ours. */
function Shown({ line: { statement, language }, words: { evidence } }: ShownProps) {
  if (evidence.kind === "paraphrase") {
    return (
      <p className={styles.summary}>
        <Marked text={evidence.text} /> <small>Our summary, {evidence.pinpoint}</small>
      </p>
    );
  }
  const isDirect = statement.speech === "direct";
  return (
    <p className={styles.quote} data-speech={statement.speech} lang={language} dir="auto">
      {isDirect && "“"}
      <Marked text={evidence.exact} />
      {isDirect && "”"}
    </p>
  );
}
