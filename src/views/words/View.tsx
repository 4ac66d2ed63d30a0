import { useMemo } from "react";
import { PageHead } from "#components/head/PageHead.tsx";
import { Told } from "#components/later/Told.tsx";
import { Legend } from "#components/marks/Legend.tsx";
import { TakeAway } from "#components/takeAway/TakeAway.tsx";
import { dateWords } from "#model/dossier/edtf.ts";
import { counted } from "#model/text/english.ts";
import { boardWords } from "#model/words/boardWords.ts";
import { pathOf, type ViewProps } from "#state/route.ts";
import { VIEWS } from "#state/views.ts";
import { useSelection } from "#state/selection.ts";
import { matrixOf } from "./matrix/matrixOf.ts";
import { MatrixTable } from "./matrix/MatrixTable.tsx";
import styles from "./View.module.css";

/** Every issue against every party: the front page. */
export function View({ index }: Pick<ViewProps, "index">) {
  const selection = useSelection();
  const matrix = useMemo(() => matrixOf(index, selection), [index, selection]);
  const { title, statements, sources, asOf: latest } = index.dossier;

  const parties = matrix.parties.map(({ id }) => id);
  const issues = matrix.groups.flatMap(({ rows }) => rows.map(({ issue }) => issue.id));
  const inView = boardWords({
    issues: issues.length,
    parties: parties.length,
    order: selection.sort,
    relation: selection.relation,
    isCompact: selection.compact,
  });

  return (
    <>
      <div className={styles.intro}>
        <PageHead index={index} title={VIEWS.words.title} />
        <p className={styles.lede}>
          {title}: stated positions as of {dateWords(matrix.asOf)}
          {matrix.asOf === latest &&
            `, from ${counted(statements.length, "statement")}; ${counted(sources.length, "source")} read`}
          . Every cell opens the statements it rests on.
        </p>
        <div className={styles.takeAway}>
          <TakeAway
            index={index}
            pathOf={pathOf}
            shown={{
              name: "words",
              title: VIEWS.words.title,
              asOf: matrix.asOf,
              parties,
              issues,
            }}
            picture={{
              name: "The table as a picture",
              element: (page) => page.querySelector("main table"),
            }}
          />
        </div>
        <Legend glossary={index.dossier.glossary} />
      </div>
      {matrix.groups.length > 0 ? (
        <MatrixTable index={index} matrix={matrix} compact={selection.compact} />
      ) : (
        <p>No issue is chosen. Choose one above, or show all.</p>
      )}
      <Told words={inView} />
    </>
  );
}
