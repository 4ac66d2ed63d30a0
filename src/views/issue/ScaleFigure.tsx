import { memo, useMemo, useRef } from "react";
import type { ScaleChart } from "./chart/Chart.tsx";
import { plotOf } from "./chart/plot.ts";
import { usePlot } from "#components/later/usePlot.ts";
import { TakeAway } from "#components/takeAway/TakeAway.tsx";
import type { Topic } from "#model/dossier/dossier.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { relationLine } from "#model/words/headlineWords.ts";
import { pathOf } from "#state/route.ts";
import { useSelection } from "#state/selection.ts";
import { Absences } from "./Absences.tsx";
import { drawingOf } from "./drawingOf.ts";
import styles from "./ScaleFigure.module.css";
import type { Figure } from "./scaleOf.ts";
import { ScaleTable } from "./ScaleTable.tsx";

type Props = {
  index: DossierIndex;
  figure: Figure;
  topic: Topic;
  /** The first of its topic, whose name heads it. */
  leads: boolean;
  asOf: string;
  /** What draws the bands, once it is loaded; before that the table has marks of its own. */
  Chart: typeof ScaleChart | undefined;
};

/** One issue as a graphic: the question, the scale with its lanes, what is shared and who is not on it. */
export const ScaleFigure = memo(function ScaleFigure(props: Props) {
  const { index, figure, topic, leads, asOf, Chart } = props;
  const { issue, words, ground, absences } = figure;
  const drawing = useMemo(() => drawingOf(figure), [figure]);
  const table = useRef<HTMLDivElement>(null);
  const plot = usePlot(table, plotOf);
  const parties = useSelection((selection) => selection.parties);
  const isDrawn = Chart !== undefined && plot !== undefined && plot.rows.length > 0;

  return (
    <article className={styles.figure} id={issue.id} aria-labelledby={`question-${issue.id}`}>
      <header className={styles.head}>
        {leads ? (
          <h2 id={`topic-${topic.id}`}>{topic.name}</h2>
        ) : (
          <p className={styles.topic} aria-hidden="true">
            {topic.name}
          </p>
        )}
        <h3 id={`question-${issue.id}`}>{issue.question}</h3>
        <p className={styles.headline}>
          {words.principals && <b>{relationLine(words.principals)}. </b>}
          <span>
            {words.widest && `Widest: ${relationLine(words.widest)}. `}
            {words.record}
            {issue.scale === "nominal" && " · the options have no order"}
          </span>
        </p>
      </header>
      <div className={styles.plot}>
        {isDrawn && (
          <div className={styles.chart} aria-hidden="true">
            <Chart drawing={drawing} plot={plot} />
          </div>
        )}
        <div ref={table}>
          <ScaleTable figure={figure} asOf={asOf} drawn={isDrawn} />
        </div>
      </div>
      {ground && (
        <p className={styles.ground}>
          <b>{ground.finding}</b> Left open, of {issue.options.length} options:{" "}
          {ground.openness.map(({ name, options }, at) => (
            <span key={name}>
              {at > 0 && ", "}
              <bdi>{name}</bdi> {options}
            </span>
          ))}
          .
        </p>
      )}
      {absences.length > 0 && <Absences absences={absences} />}
      <TakeAway
        index={index}
        pathOf={pathOf}
        shown={{
          name: `scale-${issue.id}`,
          title: issue.question,
          anchor: issue.id,
          asOf,
          parties: parties ?? index.dossier.parties.map(({ id }) => id),
          issues: [issue.id],
        }}
        picture={{
          name: "This chart as a picture",
          element: () => document.getElementById(issue.id),
        }}
      />
    </article>
  );
});
