import { Fragment, useRef } from "react";
import { Link } from "wouter";
import { plotOf } from "#components/later/lanesPlot.ts";
import { hereOf, useSoon } from "#components/later/useLater.ts";
import { usePlot } from "#components/later/usePlot.ts";
import type { Issue } from "#model/dossier/dossier.ts";
import type { Moved as Shown } from "./movedOf.ts";
import styles from "./Moved.module.css";

type Props = { issue: Issue; moved: Shown };

const loadChart = () => import("./chart/Chart.tsx");

/** A lane for each party over the whole record, and below it the same in words; the drawing comes when it is near. */
export function Moved({ issue, moved: { axis, courses } }: Props) {
  const lanes = useRef<HTMLDivElement>(null);
  const plot = usePlot(lanes, plotOf);
  const chart = hereOf(useSoon(loadChart));
  const isDrawn = chart !== undefined && plot?.lanes.length === courses.length;
  return (
    <div className={styles.moved}>
      <div ref={lanes}>
        <div className={styles.axis} aria-hidden="true">
          <span />
          <span data-axis />
        </div>
        <ul>
          {courses.map(({ party, name, first, course, count, steps }) => (
            <li key={party} id={`moved-${party}`}>
              <div className={styles.party}>
                <h3>
                  <bdi>{name}</bdi>
                </h3>
                <p>{first}.</p>
                <p>{count}.</p>
              </div>
              <div className={styles.lane} data-lane data-of={issue.options.length} />
              <p className={styles.words}>
                {course && <b>{course}. </b>}
                {steps.map(({ key, when, words, path }, at) => (
                  <Fragment key={key}>
                    {at > 0 && <span aria-hidden="true"> → </span>}
                    <span data-step={key}>
                      <Link href={path}>{when}</Link> {words}
                      {at < steps.length - 1 && <span className="visually-hidden">; then </span>}
                    </span>
                  </Fragment>
                ))}
                {steps.length === 0 && "It took no position that has a place on the scale."}
              </p>
            </li>
          ))}
        </ul>
      </div>
      {isDrawn && plot && (
        <div className={styles.chart} aria-hidden="true">
          <chart.MovedChart
            axis={axis}
            lanes={courses.map(({ lane }) => lane)}
            options={issue.options.length}
            plot={plot}
          />
        </div>
      )}
    </div>
  );
}
