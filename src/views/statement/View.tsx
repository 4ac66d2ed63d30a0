import { Link } from "wouter";
import { passageLines } from "#components/contact/passageLines.ts";
import { PageHead } from "#components/head/PageHead.tsx";
import { LaterWords } from "#components/statement/LaterWords.tsx";
import { StatementLinks } from "#components/statement/StatementLinks.tsx";
import { dateWords } from "#model/dossier/edtf.ts";
import { useWayBack } from "#state/results.ts";
import { pathOf, type ViewProps } from "#state/route.ts";
import { Codes } from "./Codes.tsx";
import { CodersNote } from "./CodersNote.tsx";
import { InContext } from "./InContext.tsx";
import { Neighbours } from "./Neighbours.tsx";
import { PartInCell } from "./PartInCell.tsx";
import { statementPageOf } from "./statementPageOf.ts";
import { SecondCopies } from "./SecondCopies.tsx";
import styles from "./View.module.css";

/** The page of one statement: a link to it means these words, whatever is said later. */
export function View({ index, route, asOf }: ViewProps<"statement">) {
  const id = route.statement;
  const page = statementPageOf(index, id, asOf);
  const { statement } = page;
  const issue = index.issueOf(statement.issue);
  const source = index.sourceOf(statement.source);
  const words = index.wordsOf(statement);
  const wayBack = useWayBack();

  return (
    <article className={styles.page}>
      <div className={styles.head}>
        <PageHead
          index={index}
          title={`${index.partyOf(statement.party).name} on ${issue.name}`}
          above={
            <p className={styles.id}>
              <Link href={pathOf({ view: "statements" })}>{wayBack}</Link> Statement{" "}
              <code>{id}</code>
            </p>
          }
          lede={issue.question}
          of={words instanceof Promise ? undefined : passageLines(index, statement, words)}
        />
      </div>
      <div className={styles.words}>
        <figure id={id}>
          <LaterWords words={words}>
            <InContext index={index} statement={statement} source={source} />
          </LaterWords>
          <figcaption>
            <p>
              <Link href={pathOf({ view: "source", source: source.id })}>{source.outlet}</Link>,{" "}
              <cite>{source.title}</cite>, published {dateWords(source.published)}
            </p>
            <LaterWords words={words}>
              <StatementLinks
                index={index}
                statement={statement}
                path={pathOf({ view: "statement", statement: id })}
              />
            </LaterWords>
          </figcaption>
        </figure>
        <LaterWords words={words}>
          <CodersNote index={index} statement={statement} />
        </LaterWords>
      </div>
      <Codes index={index} dated={index.statementOf(id)} />
      <div className={styles.rest}>
        <PartInCell index={index} page={page} asOf={asOf} />
        <SecondCopies index={index} statement={statement} />
        <Neighbours index={index} page={page} />
      </div>
    </article>
  );
}
