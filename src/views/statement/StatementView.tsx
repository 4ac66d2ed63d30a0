import { Link } from "wouter";
import { StatementCard } from "../../components/StatementCard.tsx";
import type { StatementId } from "../../model/dossier.ts";
import type { DossierIndex } from "../../model/dossierIndex.ts";
import { positionOf } from "../../model/position.ts";
import { shelvesOf } from "../../model/shelves.ts";
import { pathOf } from "../../state/route.ts";
import styles from "./StatementView.module.css";

type Props = { index: DossierIndex; id: StatementId; asOf: string };

/** The page of one statement: a link to it means these words, whatever is said later. */
export function StatementView({ index, id, asOf }: Props) {
  const { statement } = index.statementOf(id);
  const { party, issue } = statement;
  const question = { party, issue, asOf };
  const shelf = shelvesOf(index, question, positionOf(index, question)).find(({ statements }) =>
    statements.includes(statement),
  );
  const cell = `${index.partyOf(party).name} on ${index.issueOf(issue).name}`;

  return (
    <article className={styles.page}>
      <p>Statement {id}</p>
      <h1 tabIndex={-1}>{cell}</h1>
      <p>
        {shelf?.shelf === "deciding"
          ? "It decides the position of "
          : "It does not decide the position of "}
        <Link href={pathOf({ view: "evidence", party, issue })}>{cell}</Link>.{" "}
        <Link href={pathOf({ view: "source", source: statement.source })}>
          All statements of this source
        </Link>
      </p>
      <StatementCard
        index={index}
        statement={statement}
        path={pathOf({ view: "statement", statement: id })}
      />
    </article>
  );
}
