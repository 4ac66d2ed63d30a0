import { usePlotArea, useXAxisScale } from "recharts";
import styles from "./Chart.module.css";
import type { MovedAxis } from "./parts.ts";

type Props = {
  axis: MovedAxis;
  box: { readonly top: number; readonly height: number };
};

/** About how wide a letter of the labels is. */
const LETTER = 7;

/** The labels of the axis; one that would run over the end, or into the one before it, is left out. */
export function MovedChartTicks({ axis: { ticks }, box }: Props) {
  const scale = useXAxisScale();
  const area = usePlotArea();
  if (!scale || !area) return null;
  let free = 0;
  const labels = ticks.flatMap(({ at, label }) => {
    const from = (scale(at) ?? 0) + 3;
    const to = from + label.length * LETTER;
    if (from < free || to > area.x + area.width) return [];
    free = to + LETTER;
    return [{ from, label }];
  });
  return labels.map(({ from, label }) => (
    <text key={label} className={styles.label} x={from} y={box.top + box.height - 5}>
      {label}
    </text>
  ));
}
