import { Link } from "wouter";
import type { DossierIndex } from "../../model/dossierIndex.ts";
import { dateWords } from "../../model/edtf.ts";
import { counted } from "../../model/positionWords.ts";
import { pathOf } from "../../state/route.ts";
import { SOURCE_KIND_WORDS } from "../../components/sourceWords.ts";
import styles from "./SourcesView.module.css";
import { statementsBySource } from "./statementsBySource.ts";

type Props = { index: DossierIndex };

/** Everything that was read: what a cell in which nothing was found rests on. */
export function SourcesView({ index }: Props) {
  const { sources, recordEnds, coverage } = index.dossier;
  const statements = statementsBySource(index);
  return (
    <article className={styles.page}>
      <h1 tabIndex={-1}>Sources</h1>
      <p>
        {counted(sources.length, "source")} read, through {dateWords(recordEnds)}. {coverage}
      </p>
      <ul className={styles.list}>
        {sources.map((source) => (
          <li key={source.id}>
            <h2>
              <Link href={pathOf({ view: "source", source: source.id })}>{source.title}</Link>
            </h2>
            <p>
              <b>{source.outlet}</b>, {dateWords(source.published)}{" "}
              <span aria-hidden="true">·</span> {SOURCE_KIND_WORDS[source.kind]}{" "}
              <span aria-hidden="true">·</span>{" "}
              {counted(statements.get(source.id)?.length ?? 0, "statement")}{" "}
              <span aria-hidden="true">·</span>{" "}
              {source.read === "whole" ? "read whole" : "read in excerpt"}
            </p>
            <p className={styles.provenance}>{source.provenance}</p>
          </li>
        ))}
      </ul>
    </article>
  );
}
