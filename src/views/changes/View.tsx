import { PageHead } from "#components/head/PageHead.tsx";
import { Legend } from "#components/marks/Legend.tsx";
import { useDeferredValue, useMemo } from "react";
import { hereOf, useSoon } from "#components/later/useLater.ts";
import { TakeAway } from "#components/takeAway/TakeAway.tsx";
import { dateWords } from "#model/dossier/edtf.ts";
import { counted } from "#model/text/english.ts";
import { pathOf, type ViewProps } from "#state/route.ts";
import { VIEWS } from "#state/views.ts";
import { useSelection } from "#state/selection.ts";
import { Changes } from "./Changes.tsx";
import { changesOf } from "./changesOf.ts";
import { IssueFigure } from "./IssueFigure.tsx";
import { OverviewFigure } from "./OverviewFigure.tsx";
import { PeriodChoice } from "./PeriodChoice.tsx";
import { TIMELINE_KEYS } from "./timelineKeys.tsx";
import { timelineOf } from "./timelineOf.ts";
import styles from "./View.module.css";

const loadChart = () => import("./chart/Chart.tsx");

/** What was said when, issue by issue, and what changed between two dates. */
export function View({ index }: Pick<ViewProps, "index">) {
  // The date is stepped and played: the controls do not wait for the charts.
  const selection = useDeferredValue(useSelection());
  const timeline = useMemo(() => timelineOf(index, selection), [index, selection]);
  const changes = useMemo(() => changesOf(index, selection), [index, selection]);
  const chart = hereOf(useSoon(loadChart));
  const { asOf, axis, landmarks, lines, overview, period, periods, topics } = timeline;
  const figures = topics.flatMap(({ issues }) => issues);

  return (
    <>
      <div className={styles.intro}>
        <PageHead index={index} title={VIEWS.changes.title} />
        <p className={styles.lede}>
          {index.dossier.title}: {counted(index.dossier.statements.length, "statement")} by the date
          on which they were made, as of {dateWords(asOf)}. Every mark opens the words it stands
          for. <a href="#whole-record">The whole record through time</a>
        </p>
        <Legend keys={TIMELINE_KEYS} />
        <TakeAway
          index={index}
          pathOf={pathOf}
          shown={{
            name: "changes",
            title: VIEWS.changes.title,
            asOf,
            parties: selection.parties ?? index.dossier.parties.map(({ id }) => id),
            issues: figures.map(({ issue }) => issue.id),
            statements: figures.flatMap(({ statements }) =>
              statements.map(({ statement }) => index.statementOf(statement.id)),
            ),
          }}
          picture={{
            name: "The whole record as a picture",
            element: () => document.querySelector("main [aria-labelledby=whole-record]"),
          }}
        />
      </div>
      <Changes changes={changes} />
      <OverviewFigure overview={overview} landmarks={landmarks} Chart={chart?.TimelineChart} />
      {topics.length > 0 && <PeriodChoice periods={periods} period={period} />}
      {topics.length === 0 && <p>No issue is chosen. Choose one above, or show all.</p>}
      {topics.map(({ topic, issues }) => (
        <details key={topic.id} className={styles.topic} open={topics.length === 1}>
          <summary>
            <h2 id={`topic-${topic.id}`}>{topic.name}</h2>
            <span>{issues.map(({ issue }) => issue.name).join(" · ")}</span>
          </summary>
          {issues.map((timelineOfIssue) => (
            <IssueFigure
              key={timelineOfIssue.issue.id}
              index={index}
              timeline={timelineOfIssue}
              asOf={asOf}
              axis={axis}
              lines={lines}
              Chart={chart?.TimelineChart}
            />
          ))}
        </details>
      ))}
    </>
  );
}
