import { useMemo } from "react";
import { useLoaded } from "../../components/charts/useLoaded.ts";
import type { DossierIndex } from "../../model/dossierIndex.ts";
import { dateWords } from "../../model/edtf.ts";
import { counted } from "../../model/positionWords.ts";
import { useSelection } from "../../state/selection.ts";
import { Changes } from "./Changes.tsx";
import { changesOf } from "./changesOf.ts";
import { IssueFigure } from "./IssueFigure.tsx";
import { OverviewFigure } from "./OverviewFigure.tsx";
import { TimelineKeys } from "./TimelineKeys.tsx";
import { timelineOf } from "./timelineOf.ts";
import styles from "./TimelineView.module.css";

type Props = { index: DossierIndex };

const loadChart = () => import("../../components/charts/TimelineChart.tsx");

/** What was said when, issue by issue, and what changed between two dates. */
export function TimelineView({ index }: Props) {
  const selection = useSelection();
  const timeline = useMemo(() => timelineOf(index, selection), [index, selection]);
  const changes = useMemo(() => changesOf(index, selection), [index, selection]);
  const chart = useLoaded(loadChart);
  const { asOf, axis, lines, overview, topics } = timeline;

  return (
    <>
      <div className={styles.intro}>
        <h1 tabIndex={-1}>Positions through time</h1>
        <p className={styles.lede}>
          {index.dossier.title}: {counted(index.dossier.statements.length, "statement")} by the date
          on which they were made, as of {dateWords(asOf)}. Every mark opens the words it stands
          for. <a href="#changes">What changed between two dates</a>
        </p>
        <TimelineKeys />
      </div>
      <OverviewFigure overview={overview} Chart={chart?.TimelineChart} />
      {topics.length === 0 && <p>No issue is chosen. Choose one above, or show all.</p>}
      {topics.map(({ topic, issues }) => (
        <section key={topic.id} className={styles.topic} aria-labelledby={`topic-${topic.id}`}>
          <h2 id={`topic-${topic.id}`}>{topic.name}</h2>
          {issues.map((timelineOfIssue) => (
            <IssueFigure
              key={timelineOfIssue.issue.id}
              timeline={timelineOfIssue}
              asOf={asOf}
              axis={axis}
              lines={lines}
              Chart={chart?.TimelineChart}
            />
          ))}
        </section>
      ))}
      <Changes changes={changes} />
    </>
  );
}
