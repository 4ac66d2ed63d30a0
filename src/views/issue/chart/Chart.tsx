import type { VoiceMark } from "#model/dossier/codes.ts";
import { ComposedChart, ReferenceArea, XAxis, YAxis } from "recharts";
import type { Tone } from "#model/position/tone.ts";
import styles from "./Chart.module.css";
import { ScaleChartLanes } from "./Lanes.tsx";
import type { Plot } from "./plot.ts";

/** Neighbouring options that are drawn as one, from a place on the scale that is counted from 0. */
export type Run = {
  readonly first: number;
  /** One for each option. */
  readonly tones: readonly Tone[];
  /** Whether it shuts options out on that side; at a pole there is nothing beyond. */
  readonly bounded: { readonly before: boolean; readonly after: boolean };
};

/** A set of options: one band, or a box for each option where they have no order. */
export type Band = {
  readonly key: string;
  readonly runs: readonly Run[];
  /** Whose words carry it; "text" for a text on the table. */
  readonly mark: VoiceMark | "text";
  readonly redLine: boolean;
  /** Over a year old on the date shown. */
  readonly old: boolean;
  /** A text that a later one has replaced. */
  readonly faint: boolean;
};

/** All that is drawn of one issue. */
export type ScaleDrawing = {
  readonly places: number;
  readonly ordered: boolean;
  /** One for each row of the plot, in its order. */
  readonly bands: readonly Band[];
  /** What is shaded through all the rows. */
  readonly ground: readonly Run[];
  readonly statusQuo: number | undefined;
};

type Props = { drawing: ScaleDrawing; plot: Plot };

const NO_MARGIN = { top: 0, right: 0, bottom: 0, left: 0 };

/** The ink of an issue's figure; its words stand in the table that it lies under. */
export function ScaleChart({ drawing, plot: { width, height, rows } }: Props) {
  const { places, ground } = drawing;
  return (
    <ComposedChart width={width} height={height} margin={NO_MARGIN} accessibilityLayer={false}>
      <XAxis type="number" dataKey="place" domain={[0, places]} allowDataOverflow hide />
      <YAxis type="number" domain={[0, height]} allowDataOverflow reversed hide />
      {ground.map(({ first, tones }) => (
        <ReferenceArea
          key={first}
          x1={first}
          x2={first + tones.length}
          zIndex={0}
          shape={<rect className={styles.ground} />}
        />
      ))}
      <ScaleChartLanes drawing={drawing} rows={rows} />
    </ComposedChart>
  );
}
