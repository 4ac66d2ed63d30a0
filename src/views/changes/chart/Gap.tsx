import styles from "./Chart.module.css";

/** Recharts says where. */
type Props = { x?: number; y?: number; width?: number; height?: number };

const TOOTH = 8;

/** A stretch that the axis leaves out: torn paper from top to bottom. */
export function TimelineChartGap({ x = 0, y = 0, width = 0, height = 0 }: Props) {
  const torn = `${"l3,4l-3,4".repeat(Math.floor(height / TOOTH))}V${y + height}`;
  return (
    <g className={styles.leftOut}>
      <rect x={x + 2} y={y} width={Math.max(0, width - 2)} height={height} />
      <path d={`M${x},${y}${torn}M${x + width - 1},${y}${torn}`} />
    </g>
  );
}
