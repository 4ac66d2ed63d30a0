import { usePlotArea, useXAxisScale } from "recharts";
import styles from "./Chart.module.css";
import { TimelineChartMark } from "./Mark.tsx";
import type { TimelineLane } from "./parts.ts";

type Props = {
  lane: TimelineLane;
  /** Where the lines of the axis run through it. */
  months: readonly { readonly at: number }[];
  /** How many options the scale has; 0 for ticks alone. */
  options: number;
  box: { readonly top: number; readonly height: number };
};

/** Above and below what is drawn in a lane, and how wide a tick is at least. */
const INSET = 5;
const TICK = 3;
/** A few days after the time drawn begins, where the line to count from may be. */
const AFTER_START = 6;

/** A party's statements: the scale runs down the lane, and below it lies what could not be placed. */
export function TimelineChartLane({
  lane: { marks, layers, outside },
  options,
  months,
  box,
}: Props) {
  const scale = useXAxisScale();
  const area = usePlotArea();
  if (!scale || !area) return null;
  const xOf = (at: number) => scale(at) ?? 0;
  const layerHeight = (box.height - INSET * (layers + 1)) / layers;
  const slot = layerHeight / (options + 1);
  const topOf = (layer: number) => box.top + INSET + layer * (layerHeight + INSET);

  return (
    <g>
      {Array.from({ length: layers * options }, (_, at) => (
        <rect
          key={at}
          className={styles.track}
          x={area.x}
          y={topOf(Math.floor(at / options)) + (at % options) * slot + 1}
          width={area.width}
          height={slot - 2}
        />
      ))}
      {months.map(({ at }) => (
        <path key={at} className={styles.month} d={`M${xOf(at)},${box.top}v${box.height}`} />
      ))}
      {outside.before > 0 && (
        <text className={styles.outside} x={xOf(AFTER_START)} y={box.top + box.height - 4}>
          ‹ {outside.before}
        </text>
      )}
      {outside.after > 0 && (
        <text
          className={styles.outside}
          x={area.x + area.width - 3}
          y={box.top + box.height - 4}
          textAnchor="end"
        >
          {outside.after} ›
        </text>
      )}
      {marks.map((mark) => {
        const [from, to] = [xOf(mark.from), xOf(mark.to)];
        if (mark.voice !== undefined) {
          const slots = { top: topOf(mark.layer), height: slot, count: options };
          return <TimelineChartMark key={mark.key} mark={mark} from={from} to={to} slots={slots} />;
        }
        const isLong = mark.to - mark.from > 1;
        return (
          <rect
            key={mark.key}
            className={styles.tick}
            data-later={mark.later || undefined}
            x={from}
            y={box.top + (isLong ? box.height / 2 - 2 : INSET)}
            width={Math.max(TICK, to - from)}
            height={isLong ? 4 : layerHeight}
          />
        );
      })}
    </g>
  );
}
