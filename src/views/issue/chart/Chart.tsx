import { ComposedChart, ReferenceLine, XAxis, YAxis } from "recharts";
import type { Plot } from "#components/later/lanesPlot.ts";
import styles from "./Chart.module.css";
import { MovedChartLane } from "./Lane.tsx";
import type { MovedAxis, MovedLane } from "./parts.ts";
import { MovedChartTicks } from "./Ticks.tsx";

type Props = {
  axis: MovedAxis;
  /** One for each lane of the plot, in its order. */
  lanes: readonly MovedLane[];
  /** How many options the scale has. */
  options: number;
  plot: Plot;
};

/** What was said on the last day is drawn whole. */
const HALF_MARK = 6;

/** Recharts draws in layers; what is in none lies between the back and the front. */
const BACK = -100;

/** The ink of how parties moved: a step line for each on one time axis. The words stand in the page below it. */
export function MovedChart({ axis, lanes, options, plot }: Props) {
  const { width, height, left, right } = plot;
  return (
    <ComposedChart
      width={width}
      height={height}
      margin={{ top: 0, bottom: 0, left, right: right + HALF_MARK }}
      accessibilityLayer={false}
      className={styles.chart ?? ""}
    >
      <XAxis type="number" dataKey="at" domain={[0, axis.length]} allowDataOverflow hide />
      <YAxis type="number" domain={[0, height]} allowDataOverflow reversed hide />
      {axis.ticks.flatMap(({ at }) =>
        plot.lanes.map(({ top, height: tall }) => (
          <ReferenceLine
            key={`${at} ${top}`}
            segment={[
              { x: at, y: top },
              { x: at, y: top + tall },
            ]}
            className={styles.tick ?? ""}
            zIndex={BACK}
          />
        )),
      )}
      <MovedChartTicks axis={axis} box={plot.axis} />
      {lanes.map((lane, at) => {
        const box = plot.lanes[at];
        // On paper its lane has no height.
        if (!box || box.height === 0) return undefined;
        return <MovedChartLane key={lane.key} lane={lane} options={options} box={box} />;
      })}
    </ComposedChart>
  );
}
