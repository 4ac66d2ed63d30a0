import { Link } from "wouter";
import { RuleLink } from "./RuleLink.tsx";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { dateWords } from "#model/dossier/edtf.ts";
import { pathOf } from "#state/route.ts";
import { clauseSentence, partSentence } from "./partWords.ts";
import type { StatementPage } from "./statementPageOf.ts";
import styles from "./View.module.css";

type Props = { index: DossierIndex; page: StatementPage; asOf: string };

/** What it does in its cell, by which rule, and which text it is a clause of. */
export function PartInCell({ index, page, asOf }: Props) {
  const { statement, part, clause } = page;
  const { party, issue } = statement;
  const cell = `${index.partyOf(party).name} on ${index.issueOf(issue).name}`;
  return (
    <section className={styles.part}>
      <h2>What it decides</h2>
      <p>
        {partSentence(part)} The cell, as of {dateWords(asOf)}:{" "}
        <Link href={pathOf({ view: "evidence", party, issue })}>{cell}</Link>.
      </p>
      <p className={styles.rule}>
        <RuleLink rule={part.rule} /> {part.rule.text}
      </p>
      {part.kind === "left-out" && part.shownBy && (
        <p className={styles.rule}>
          <RuleLink rule={part.shownBy} /> {part.shownBy.text}
        </p>
      )}
      {clause && <p>{clauseSentence(clause)}</p>}
    </section>
  );
}
