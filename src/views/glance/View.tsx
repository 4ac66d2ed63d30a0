import { useMemo } from "react";
import { PastTable } from "#components/head/PastTable.tsx";
import { Told } from "#components/later/Told.tsx";
import { TrustLine } from "#components/head/TrustLine.tsx";
import { TakeAway } from "#components/takeAway/TakeAway.tsx";
import { boardWords } from "#model/words/boardWords.ts";
import { RANK_WORDS } from "#model/words/relationWords.ts";
import { pairSentence } from "#model/words/pairSentence.ts";
import { dateWords } from "#model/dossier/edtf.ts";
import { pathOf, type ViewProps } from "#state/route.ts";
import { VIEWS } from "#state/views.ts";
import { useSelection } from "#state/selection.ts";
import { glanceOf } from "./glance.ts";
import { HowToRead } from "./HowToRead.tsx";
import { Row } from "./Row.tsx";
import { termsOf } from "./rowTexts.ts";
import { Tally } from "./Tally.tsx";
import styles from "./View.module.css";

/** The front page: where the principals stand to one another, said first, then issue by issue. */
export function View({ index }: Pick<ViewProps, "index">) {
  const selection = useSelection();
  const glance = useMemo(() => glanceOf(index, selection), [index, selection]);
  const { asOf, pair, tally, groups } = glance;
  const { relation } = selection;
  const terms = useMemo(() => termsOf(index, glance), [index, glance]);
  const keyRow = groups.flatMap(({ rows }) => rows).find(({ issue }) => issue.scale === "ordinal");
  const parties = selection.parties ?? index.dossier.parties.map(({ id }) => id);
  const issues = groups.flatMap(({ rows }) => rows.map(({ issue }) => issue.id));
  const inView = boardWords({
    issues: issues.length,
    parties: parties.length,
    order: selection.sort,
    relation,
  });
  return (
    <>
      <h1 tabIndex={-1} className={styles.title}>
        {pair && tally ? pairSentence(pair, tally) : `${index.dossier.title}: choose two parties`}
      </h1>
      <TrustLine index={index} title={VIEWS.glance.title} />
      <div className={styles.over}>
        {tally && <Tally tally={tally} chosen={relation} />}
        <HowToRead />
        <TakeAway
          index={index}
          pathOf={pathOf}
          shown={{
            name: "glance",
            title: VIEWS.glance.title,
            asOf,
            parties,
            issues,
          }}
          picture={{
            name: "The board as a picture",
            element: (page) => page.querySelector("main table"),
          }}
        />
      </div>
      {groups.length > 0 ? (
        <PastTable id="past-board">
          <table className={`${styles.glance} prints-wide`} role="table">
            <caption className="visually-hidden">
              Each issue in a row: every party’s place on its scale as of {dateWords(asOf)}, and how{" "}
              {pair ? `${pair[0].name} and ${pair[1].name}` : "two parties"} relate
            </caption>
            <thead role="rowgroup" className="visually-hidden">
              <tr role="row">
                <th role="columnheader" scope="col">
                  Question
                </th>
                <th role="columnheader" scope="col">
                  From one end of its scale to the other
                </th>
                <th role="columnheader" scope="col">
                  <span className="visually-hidden">Not on the scale</span>
                </th>
                <th role="columnheader" scope="col">
                  {pair ? `${pair[0].shortName} – ${pair[1].shortName}` : "How they relate"}
                </th>
              </tr>
            </thead>
            {groups.map(({ topic, rank, rows }) => (
              <tbody key={topic?.id ?? rank ?? "all"} role="rowgroup">
                {rank && (
                  <tr role="row" className={styles.rank}>
                    <th role="rowheader" scope="rowgroup" colSpan={4}>
                      {RANK_WORDS[rank]}
                    </th>
                  </tr>
                )}
                {rows.map((row, at) => (
                  <Row
                    key={row.issue.id}
                    index={index}
                    row={row}
                    pair={pair}
                    topic={topic?.name}
                    isFirstOfTopic={at === 0}
                    isKey={row === keyRow}
                    terms={terms.get(row.issue.id) ?? []}
                  />
                ))}
              </tbody>
            ))}
          </table>
        </PastTable>
      ) : (
        <p className={styles.none}>
          {relation ? "On no issue in view do they relate so." : "No issue is in view."}
        </p>
      )}
      <Told words={inView} />
    </>
  );
}
