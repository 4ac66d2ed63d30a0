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
  const labels = withRoom(
    ticks.map(({ at, label }) => ({ from: (scale(at) ?? 0) + 3, label })),
    area.x + area.width,
  );
  return labels.map(({ from, label }) => (
    <text key={label} className={styles.label} x={from} y={box.top + box.height - 5}>
      {label}
    </text>
  ));
}

type Label = { readonly from: number; readonly label: string };

function withRoom(labels: readonly Label[], end: number): readonly Label[] {
  const shown: Label[] = [];
  let free = 0;
  for (const { from, label } of labels) {
    const to = from + label.length * LETTER;
    if (from < free || to > end) continue;
    shown.push({ from, label });
    free = to + LETTER;
  }
  return shown;
}
