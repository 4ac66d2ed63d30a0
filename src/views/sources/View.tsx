import { useMemo } from "react";
import { PageHead } from "#components/head/PageHead.tsx";
import { dateWords } from "#model/dossier/edtf.ts";
import { counted } from "#model/text/english.ts";
import { chooseSources, useSelection } from "#state/selection.ts";
import { NO_SOURCE_LIST } from "#state/sourceList.ts";
import { SourceFilter } from "./SourceFilter.tsx";
import { SourceTable } from "./SourceTable.tsx";
import { sourceListOf } from "./sourceListOf.ts";
import type { ViewProps } from "#state/route.ts";
import { VIEWS } from "#state/views.ts";
import styles from "./View.module.css";

/** Everything that was read, a line each: what a cell in which nothing was found rests on. */
export function View({ index }: Pick<ViewProps, "index">) {
  const { sources, recordEnds, coverage } = index.dossier;
  const choice = useSelection(({ sourceList }) => sourceList);
  const list = useMemo(() => sourceListOf(index, choice), [index, choice]);
  return (
    <article className={styles.page}>
      <PageHead
        index={index}
        title={VIEWS.sources.title}
        lede={`${counted(sources.length, "source")} read, through ${dateWords(recordEnds)}.`}
      />
      <details className={styles.coverage}>
        <summary>What is covered, and what is not</summary>
        <p>{coverage}</p>
      </details>
      <SourceFilter choice={choice} kinds={list.kinds} shown={list.shown} total={sources.length} />
      {list.groups.length === 0 && (
        <p>
          No source has these words and this kind.{" "}
          <button type="button" className="button" onClick={() => chooseSources(NO_SOURCE_LIST)}>
            Show all
          </button>
        </p>
      )}
      {list.groups.length > 1 && (
        <nav className={`no-print ${styles.contents}`} aria-label="On this page">
          <ul>
            {list.groups.map(({ id, name, sources: those }) => (
              <li key={id}>
                <a href={`#${id}`}>
                  {name} <small>{those.length}</small>
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {list.groups.map((group) => (
        <SourceTable key={group.id} group={group} />
      ))}
    </article>
  );
}
