import { useMemo } from "react";
import { PageHead } from "#components/head/PageHead.tsx";
import { dateWords } from "#model/dossier/edtf.ts";
import { counted } from "#model/text/english.ts";
import { chooseSources, useSelection } from "#state/selection.ts";
import { NO_SOURCE_LIST } from "#state/sourceList.ts";
import { SourceFilter } from "./SourceFilter.tsx";
import { SourceGroup } from "./SourceGroup.tsx";
import { sourceListOf } from "./sourceListOf.ts";
import type { ViewProps } from "#state/route.ts";
import { VIEWS } from "#state/views.ts";
import styles from "./View.module.css";

/** Everything that was read: what a cell in which nothing was found rests on. */
export function View({ index }: Pick<ViewProps, "index">) {
  const { sources, recordEnds, coverage } = index.dossier;
  const choice = useSelection(({ sourceList }) => sourceList);
  const list = useMemo(() => sourceListOf(index, choice), [index, choice]);
  return (
    <article className={styles.page}>
      <PageHead index={index} title={VIEWS.sources.title} />
      <p className={styles.lead}>
        {counted(sources.length, "source")} read, through {dateWords(recordEnds)}.
      </p>
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
      {list.groups.map((group) => (
        <SourceGroup key={group.name} group={group} />
      ))}
    </article>
  );
}
