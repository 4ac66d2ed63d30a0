import { useXAxisScale } from "recharts";
import styles from "./Chart.module.css";
import type { TimelineAxis } from "./parts.ts";

type Props = {
  axis: TimelineAxis;
  box: { readonly top: number; readonly height: number };
};

/** About how wide a letter of the labels is, and the least distance between two labels. */
const LETTER = 7;
const APART = 6;

/** The ticks and the labels that have room: months first, then what is left out, then days. */
export function TimelineChartAxis({ axis: { length, ticks, breaks, landmarks }, box }: Props) {
  const scale = useXAxisScale();
  const xOf = (at: number) => scale?.(at) ?? 0;
  const base = box.top + box.height;
  const labels = [
    ...ticks
      .filter(({ minor }) => !minor)
      .map(({ at, label }) => placed({ x: xOf(at) + 4, label, kind: "month" })),
    ...breaks.map(({ from, to, label }) =>
      placed({ x: (xOf(from) + xOf(to) - label.length * LETTER) / 2, label, kind: "gap" }),
    ),
    ...ticks
      .filter(({ minor }) => minor)
      .map(({ at, label }) => placed({ x: xOf(at) - 3, label, kind: "day" })),
  ];

  return (
    <g className={styles.axis}>
      {ticks.map(({ at, minor }) => (
        <path key={at} d={`M${xOf(at)},${minor ? base - 4 : base - box.height / 2}V${base}`} />
      ))}
      {groupedBy(landmarks.map((mark) => ({ ...mark, x: xOf(mark.at) }))).map((group) => (
        <g key={group.first}>
          <path className={styles.landmark} d={`M${group.x},${base - box.height + 14}V${base}`} />
          <text x={group.x} y={base - box.height + 10} textAnchor="middle" data-kind="landmark">
            {group.first === group.last ? group.first : `${group.first}–${group.last}`}
          </text>
        </g>
      ))}
      {withRoom(labels, xOf(length)).map(({ from, label, kind }) => (
        <text key={from} x={from} y={base - 6} data-kind={kind}>
          {label}
        </text>
      ))}
    </g>
  );
}

type Group = { readonly x: number; readonly first: number; readonly last: number };

/** Landmarks whose numbers would touch have one between them: "6–8". */
function groupedBy(landmarks: readonly { readonly x: number; readonly number: number }[]): Group[] {
  const groups: Group[] = [];
  for (const { x, number } of landmarks) {
    const before = groups.at(-1);
    const room = LETTER * (before && before.first !== before.last ? 4.5 : 2.5);
    if (before && x - before.x < room) groups.splice(-1, 1, { ...before, last: number });
    else groups.push({ x, first: number, last: number });
  }
  return groups;
}

type Label = { readonly x: number; readonly label: string; readonly kind: "month" | "gap" | "day" };
type Placed = { readonly from: number; readonly to: number } & Omit<Label, "x">;

function placed({ x, label, kind }: Label): Placed {
  return { from: x, to: x + label.length * LETTER, label, kind };
}

/** Those that touch none before them; one that would reach over the end is moved back to it. */
function withRoom(labels: readonly Placed[], end: number): readonly Placed[] {
  const shown: Placed[] = [];
  for (const label of labels) {
    const over = Math.max(0, label.to - end);
    const moved = { ...label, from: label.from - over, to: label.to - over };
    if (shown.every(({ from, to }) => moved.to + APART <= from || moved.from >= to + APART))
      shown.push(moved);
  }
  return shown;
}
