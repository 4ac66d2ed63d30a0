import { Link } from "wouter";
import { SOURCE_KIND_WORDS } from "../../components/sourceWords.ts";
import { StatementCard } from "../../components/StatementCard.tsx";
import type { SourceId } from "../../model/dossier.ts";
import type { DossierIndex } from "../../model/dossierIndex.ts";
import { dateWords } from "../../model/edtf.ts";
import { pathOf } from "../../state/route.ts";
import styles from "./SourcesView.module.css";
import { statementsBySource } from "./statementsBySource.ts";

type Props = { index: DossierIndex; id: SourceId };

/** One source, and its statements in the order of the text. */
export function SourceView({ index, id }: Props) {
  const source = index.sourceOf(id);
  const statements = statementsBySource(index).get(id) ?? [];
  return (
    <article className={styles.page}>
      <p>
        <Link href={pathOf({ view: "sources" })}>All sources</Link>
      </p>
      <h1 tabIndex={-1}>{source.title}</h1>
      <p>
        <b>{source.outlet}</b>
        {source.author && `, ${source.author}`}, {dateWords(source.published)} (
        {source.publishedBasis}). {SOURCE_KIND_WORDS[source.kind]},{" "}
        {source.read === "whole" ? "read whole" : "read in excerpt"}.
      </p>
      <p className={styles.provenance}>{source.provenance}</p>
      <p>
        <a href={source.url} target="_blank" rel="noopener">
          Open the source<span aria-hidden="true"> ↗</span>
          <span className="visually-hidden"> (opens in a new tab)</span>
        </a>
      </p>
      <ol className={styles.list}>
        {statements.map((statement) => (
          <li key={statement.id}>
            <h2>
              <Link
                href={pathOf({ view: "evidence", party: statement.party, issue: statement.issue })}
              >
                {index.partyOf(statement.party).name} on {index.issueOf(statement.issue).name}
              </Link>
            </h2>
            <StatementCard
              index={index}
              statement={statement}
              path={pathOf({ view: "statement", statement: statement.id })}
            />
          </li>
        ))}
      </ol>
    </article>
  );
}
