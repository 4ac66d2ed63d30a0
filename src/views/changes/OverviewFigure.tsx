import { useRef } from "react";
import type { TimelineChart } from "./chart/Chart.tsx";
import { plotOf } from "#components/later/lanesPlot.ts";
import { usePlot } from "#components/later/usePlot.ts";
import styles from "./Figure.module.css";
import { Landmarks } from "./Landmarks.tsx";
import type { Landmark } from "./landmarksOf.ts";
import lanesStyles from "./Lanes.module.css";
import type { Overview } from "./timelineOf.ts";

type Props = {
  overview: Overview;
  landmarks: readonly Landmark[];
  Chart: typeof TimelineChart | undefined;
};

/** The whole record on a true axis: how much there is of each party, and how long there is nothing. */
export function OverviewFigure({ overview, landmarks, Chart }: Props) {
  const { axis, lines, rows, gap } = overview;
  const list = useRef<HTMLDivElement>(null);
  const plot = usePlot(list, plotOf);
  const lanes = rows.map(({ lane }) => lane);

  return (
    <section className={styles.figure} aria-labelledby="whole-record">
      <h2 id="whole-record">The whole record</h2>
      <div className={styles.plot}>
        <div className={lanesStyles.lanes} ref={list} data-flat>
          <p className={lanesStyles.axis}>
            <span>Statements on record</span>
            <span data-axis />
          </p>
          <ul aria-labelledby="whole-record">
            {rows.map(({ party, count, dates }) => (
              <li key={party.id}>
                <p className={lanesStyles.count}>
                  <b>{party.name}</b> {count}
                </p>
                <div className={lanesStyles.lane} data-lane>
                  <p className={lanesStyles.dates}>{dates}</p>
                </div>
              </li>
            ))}
          </ul>
        </div>
        {Chart && plot?.lanes.length === lanes.length && (
          <div className={styles.chart} aria-hidden="true">
            <Chart axis={axis} lanes={lanes} options={0} lines={lines} plot={plot} />
          </div>
        )}
      </div>
      <Landmarks landmarks={landmarks} />
      {gap && (
        <p className={styles.foot}>
          {gap} Below, the axis leaves that out and is torn where it does; everywhere else a day is
          as wide as any other.
        </p>
      )}
    </section>
  );
}
