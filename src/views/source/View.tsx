import { Link } from "wouter";
import { PageHead } from "#components/head/PageHead.tsx";
import { StatementCard } from "#components/statement/StatementCard.tsx";
import { useFirst } from "#components/forms/useFirst.tsx";
import type { Statement } from "#model/dossier/dossier.ts";
import { dateWords } from "#model/dossier/edtf.ts";
import { counted } from "#model/text/english.ts";
import { pathOf, type ViewProps } from "#state/route.ts";
import { SourceDates } from "./SourceDates.tsx";
import { SourceFacts } from "./SourceFacts.tsx";
import { sourcePageOf } from "./sourcePageOf.ts";
import styles from "./View.module.css";

const FIRST = 100;
/** So many are seen without a list of them. */
const FEW = 4;

/** One source, and its statements in the order of the text. */
export function View({ index, route }: Pick<ViewProps<"source">, "index" | "route">) {
  const id = route.source;
  const { source, statements, dates, copied, older, newer } = sourcePageOf(index, id);
  const { shown, more } = useFirst(statements, { noun: "statement", first: FIRST });
  const nameOf = ({ party, issue }: Statement) =>
    `${index.partyOf(party).name} on ${index.issueOf(issue).name}`;
  return (
    <article className={styles.page}>
      <PageHead
        index={index}
        title={source.title}
        above={
          <p className={styles.id}>
            <Link href={pathOf({ view: "sources" })}>All sources</Link>{" "}
            <span aria-hidden="true">·</span> Source <code>{id}</code>
          </p>
        }
      />
      <SourceFacts source={source} />
      <SourceDates source={source} dates={dates} />
      <section className={styles.coded}>
        <h2>{statements.length > 0 ? counted(statements.length, "statement") : "No statements"}</h2>
        {statements.length > 0 ? (
          <p className={styles.hint}>In the order of the text.</p>
        ) : (
          <p>
            {copied.length > 0
              ? "What it has was coded from another source; see below."
              : "It was read, and nothing in it was coded."}
          </p>
        )}
        {shown.length > FEW && (
          <nav className={`${styles.contents} no-print`} aria-label="On this page">
            <ol>
              {shown.map((statement) => (
                <li key={statement.id}>
                  <a href={`#coded-${statement.id}`}>{nameOf(statement)}</a>
                </li>
              ))}
            </ol>
          </nav>
        )}
        <ol className={styles.list}>
          {shown.map((statement) => (
            <li key={statement.id}>
              <h3 id={`coded-${statement.id}`}>
                <Link
                  href={pathOf({
                    view: "evidence",
                    party: statement.party,
                    issue: statement.issue,
                  })}
                >
                  {nameOf(statement)}
                </Link>
              </h3>
              <StatementCard
                index={index}
                statement={statement}
                path={pathOf({ view: "statement", statement: statement.id })}
              />
            </li>
          ))}
        </ol>
        {more}
      </section>
      {copied.length > 0 && (
        <section>
          <h2>Seen here too</h2>
          <p className={styles.hint}>
            The same act of saying, coded from another source and counted once.
          </p>
          <ul>
            {copied.map((statement) => (
              <li key={statement.id}>
                <Link href={pathOf({ view: "statement", statement: statement.id })}>
                  {nameOf(statement)}
                </Link>
                , from {index.sourceOf(statement.source).outlet}
              </li>
            ))}
          </ul>
        </section>
      )}
      <nav aria-label="Sources in order of time" className={styles.ways}>
        <Way to={older} name="Older" rel="prev" />
        <Way to={newer} name="Newer" rel="next" />
      </nav>
    </article>
  );
}

type WayProps = {
  to: ReturnType<typeof sourcePageOf>["older"];
  name: string;
  rel: "prev" | "next";
};

function Way({ to, name, rel }: WayProps) {
  if (!to)
    return <p className={styles.hint}>{rel === "prev" ? "The oldest" : "The newest"} source.</p>;
  return (
    <p>
      <Link href={pathOf({ view: "source", source: to.id })} rel={rel}>
        {name}: {to.title}
      </Link>
      <small>
        {to.outlet}, {dateWords(to.published)}
      </small>
    </p>
  );
}
