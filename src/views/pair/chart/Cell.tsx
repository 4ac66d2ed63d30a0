import type { Relation } from "#model/comparison/pair.ts";
import styles from "./Cell.module.css";

type Props = {
  kind: Relation["kind"];
  x: number;
  y: number;
  width: number;
  height: number;
};

/** What of a cell is filled: whole for the same, shared in the middle, then two parts further and further apart. */
const FILLED: Record<Relation["kind"], readonly (readonly [from: number, to: number])[]> = {
  same: [[0, 1]],
  "could-overlap": [],
  neighbouring: [
    [0, 0.43],
    [0.57, 1],
  ],
  apart: [
    [0, 0.3],
    [0.7, 1],
  ],
  "opposite-ends": [
    [0, 0.14],
    [0.86, 1],
  ],
  different: [[0, 0.5]],
  "cannot-compare": [],
};

/** One counted issue, drawn as the relation it was counted for; told apart by shape, not by colour alone. */
export function TallyChartCell({ kind, x, y, width, height }: Props) {
  return (
    <g className={styles.cell} data-relation={kind}>
      <rect
        className={styles.frame}
        x={x + 0.5}
        y={y + 0.5}
        width={width - 1}
        height={height - 1}
      />
      {FILLED[kind].map(([from, to]) => (
        <rect
          key={from}
          className={styles.part}
          x={x + from * width}
          y={y}
          width={(to - from) * width}
          height={height}
        />
      ))}
    </g>
  );
}

/** The same cell beside its word. */
export function TallyKey({ kind }: Pick<Props, "kind">) {
  return (
    <svg className={styles.key} viewBox="0 0 22 11" aria-hidden="true">
      <TallyChartCell kind={kind} x={0} y={0} width={22} height={11} />
    </svg>
  );
}
