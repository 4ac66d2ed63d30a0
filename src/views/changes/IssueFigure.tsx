import { useRef } from "react";
import { Link } from "wouter";
import type { TimelineChart } from "./chart/Chart.tsx";
import type { TimelineAxis, TimelineLine } from "./chart/parts.ts";
import { plotOf } from "#components/later/lanesPlot.ts";
import { usePlot } from "#components/later/usePlot.ts";
import { TakeAway } from "#components/takeAway/TakeAway.tsx";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { pathOf } from "#state/route.ts";
import type { IssueTimeline } from "./issueTimelineOf.ts";
import { IssueLanes } from "./IssueLanes.tsx";
import styles from "./Figure.module.css";
import { StatementList } from "./StatementList.tsx";

type Props = {
  index: DossierIndex;
  timeline: IssueTimeline;
  asOf: string;
  axis: TimelineAxis;
  lines: readonly TimelineLine[];
  /** What draws the marks, once it is loaded; before that, and without scripts, there are their dates. */
  Chart: typeof TimelineChart | undefined;
};

/** One issue through time: who stands where on the date shown, and beside it what was said when. */
export function IssueFigure({ index, timeline, asOf, axis, lines, Chart }: Props) {
  const { issue, rows, silent, statements, count } = timeline;
  const lanes = useRef<HTMLDivElement>(null);
  const plot = usePlot(lanes, plotOf);
  const [upper, lower] = [issue.options[0], issue.options.at(-1)];

  return (
    <article className={styles.figure} id={issue.id} aria-labelledby={`question-${issue.id}`}>
      <header className={styles.head}>
        <h3 id={`question-${issue.id}`}>{issue.question}</h3>
        {rows.length > 0 && upper && lower && (
          <p>
            {issue.scale === "ordinal"
              ? `A lane runs from “${upper.label}” at its top to “${lower.label}” at its foot.`
              : `From the top of a lane: ${issue.options.map(({ label }) => label).join(", ")}.`}
          </p>
        )}
      </header>
      {rows.length > 0 && (
        <div className={styles.plot}>
          <IssueLanes ref={lanes} issue={issue} rows={rows} asOf={asOf} />
          {Chart && plot?.lanes.length === rows.length && (
            <div className={styles.chart} aria-hidden="true">
              <Chart
                axis={axis}
                lanes={rows.map(({ lane }) => lane)}
                options={issue.options.length}
                lines={lines}
                plot={plot}
              />
            </div>
          )}
        </div>
      )}
      <footer className={styles.foot}>
        {silent.map(({ reason, path, parties }) => (
          <p key={reason}>
            {path ? <Link href={path}>{reason}</Link> : reason}:{" "}
            {parties.map(({ name }) => name).join(", ")}
          </p>
        ))}
        {statements.length > 0 && (
          <StatementList issue={issue} statements={statements} count={count} />
        )}
        <TakeAway
          index={index}
          pathOf={pathOf}
          shown={{
            name: `timeline-${issue.id}`,
            title: issue.question,
            anchor: issue.id,
            asOf,
            parties: [...rows.map(({ party }) => party), ...silent.flatMap((s) => s.parties)].map(
              ({ id }) => id,
            ),
            issues: [issue.id],
            statements: statements.map(({ statement }) => index.statementOf(statement.id)),
          }}
          picture={{
            name: "This chart as a picture",
            element: () => document.getElementById(issue.id),
          }}
        />
      </footer>
    </article>
  );
}
