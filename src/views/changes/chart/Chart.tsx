import { ComposedChart, ReferenceArea, ReferenceLine, XAxis, YAxis } from "recharts";
import styles from "./Chart.module.css";
import { TimelineChartAxis } from "./Axis.tsx";
import { TimelineChartGap } from "./Gap.tsx";
import { TimelineChartLane } from "./Lane.tsx";
import type { TimelineAxis, TimelineLane, TimelineLine } from "./parts.ts";
import type { Plot } from "#components/later/lanesPlot.ts";

type Props = {
  axis: TimelineAxis;
  /** One for each lane of the plot, in its order. */
  lanes: readonly TimelineLane[];
  /** How many options the lanes' scale has; 0 for ticks alone. */
  options: number;
  lines: readonly TimelineLine[];
  plot: Plot;
};

/** Recharts draws in layers; what is in none lies between the back and the front. */
const [BACK, FRONT] = [-100, 100];

/** The ink of a figure of lanes: what was said when, on a time axis. The words stand in the page beside it. */
export function TimelineChart({ axis, lanes, options, lines, plot }: Props) {
  const { width, height, left, right } = plot;
  const shownTo = lines.find(({ kind }) => kind === "as-of")?.at ?? axis.length;
  const frames = axis.frame ? [axis.frame] : [];
  const boxes = plot.lanes.map(({ top, height: tall }) => ({ top, bottom: top + tall }));
  return (
    <ComposedChart
      width={width}
      height={height}
      margin={{ top: 0, bottom: 0, left, right }}
      accessibilityLayer={false}
      className={styles.chart ?? ""}
    >
      <XAxis type="number" dataKey="at" domain={[0, axis.length]} allowDataOverflow hide />
      <YAxis type="number" domain={[0, height]} allowDataOverflow reversed hide />
      {boxes.flatMap(({ top, bottom }) =>
        frames.map(({ from, to }) => (
          <ReferenceArea
            key={`${top} ${from}`}
            x1={from}
            x2={to}
            y1={top}
            y2={bottom}
            className={styles.frame ?? ""}
            zIndex={BACK}
          />
        )),
      )}
      {boxes.map(({ top, bottom }) => (
        <ReferenceArea
          key={top}
          x1={shownTo}
          x2={axis.length}
          y1={top}
          y2={bottom}
          className={styles.later ?? ""}
          zIndex={BACK}
        />
      ))}
      <TimelineChartAxis axis={axis} box={plot.axis} />
      {lanes.map((lane, at) => {
        const box = plot.lanes[at];
        return (
          box && (
            <TimelineChartLane
              key={lane.key}
              lane={lane}
              options={options}
              months={axis.ticks.filter(({ minor }) => !minor)}
              box={box}
            />
          )
        );
      })}
      {boxes.flatMap(({ top, bottom }) =>
        axis.breaks.map(({ from, to }) => (
          <ReferenceArea
            key={`${top} ${from}`}
            x1={from}
            x2={to}
            y1={top}
            y2={bottom}
            zIndex={FRONT}
            shape={<TimelineChartGap />}
          />
        )),
      )}
      {boxes.flatMap(({ top, bottom }) =>
        lines.map(({ kind, at }) => (
          <ReferenceLine
            key={`${top} ${kind}`}
            segment={[
              { x: at, y: top },
              { x: at, y: bottom },
            ]}
            className={(kind === "as-of" ? styles.asOf : styles.since) ?? ""}
            zIndex={FRONT}
          />
        )),
      )}
    </ComposedChart>
  );
}
