import { NO_POSITION } from "#model/words/codeWords.ts";
import { Link } from "wouter";
import type { DatedStatement, DossierIndex } from "#model/dossier/dossierIndex.ts";
import { dateWords } from "#model/dossier/edtf.ts";
import { pathOf } from "#state/route.ts";
import styles from "./Neighbours.module.css";
import type { StatementPage } from "./statementPageOf.ts";
import { stanceWords } from "#model/words/cellWords.ts";

type Props = { index: DossierIndex; page: StatementPage };

/** The ways on: along the same cell, and along the whole record. */
export function Neighbours({ index, page }: Props) {
  const { statement, earlier, later, previous, next } = page;
  const cell = `${index.partyOf(statement.party).name} on ${index.issueOf(statement.issue).name}`;
  return (
    <section className={styles.neighbours}>
      <h2>Before and after</h2>
      <nav aria-label={`Other statements of ${cell}`}>
        <h3>{cell}</h3>
        <ul>
          <Step index={index} to={earlier} name="Earlier" none="This is the first on record." />
          <Step index={index} to={later} name="Later" none="This is the newest on record." />
        </ul>
      </nav>
      <nav aria-label="The whole record in order of time">
        <h3>The whole record, in order of time</h3>
        <ul>
          <Step
            index={index}
            to={previous}
            name="Previous"
            rel="prev"
            none="The record begins here."
          />
          <Step index={index} to={next} name="Next" rel="next" none="The record ends here." />
        </ul>
      </nav>
    </section>
  );
}

type StepProps = {
  index: DossierIndex;
  to: DatedStatement | undefined;
  name: string;
  none: string;
  rel?: "prev" | "next";
};

function Step({ index, to, name, none, rel }: StepProps) {
  if (!to) return <li className={styles.none}>{none}</li>;
  const { statement } = to;
  const issue = index.issueOf(statement.issue);
  return (
    <li>
      <Link href={pathOf({ view: "statement", statement: statement.id })} rel={rel}>
        {name}
        {rel && `: ${index.partyOf(statement.party).name} on ${issue.name}`}
      </Link>
      <span>
        {statement.said ? dateWords(statement.said) : `by ${dateWords(to.day)} or earlier`},{" "}
        {statement.stance ? stanceWords(issue, statement.stance) : NO_POSITION}
      </span>
    </li>
  );
}
