import { Link } from "wouter";
import styles from "./Chart.module.css";
import { TimelineChartInk } from "./Ink.tsx";
import type { TimelineMark } from "./parts.ts";

type Props = {
  mark: TimelineMark;
  /** Where its first day begins and its last is over, in pixels. */
  from: number;
  to: number;
  /** The places of the scale from the top down, and one more for what has no place. */
  slots: { readonly top: number; readonly height: number; readonly count: number };
};

const LEAST_WIDTH = 7;
const TAIL = 9;
/** From one long mark without a place to the next. */
const BELOW = 6;

/** A statement: as wide as its date is uncertain, with a tail to the left when only its last day is known. */
export function TimelineChartMark({ mark, from, to, slots: { top, height, count } }: Props) {
  const width = Math.max(LEAST_WIDTH, to - from);
  const isLong = mark.to - mark.from > 1;
  const x = to - width - (isLong ? 0 : mark.beside * (width + 1));
  const places = mark.cells.map(({ place }) => place);
  const first = Math.min(count, ...places);
  const last = Math.max(first, ...places);
  const below = isLong ? mark.beside * BELOW : 0;
  const box = { x, y: top + first * height + below, width, height: (last + 1 - first) * height };

  return (
    <Link
      href={mark.href ?? ""}
      className={styles.mark ?? ""}
      tabIndex={-1}
      data-voice={mark.voice}
      data-later={mark.later || undefined}
    >
      <title>{mark.title}</title>
      <rect className={styles.touch} {...box} x={x - TAIL} width={width + TAIL} />
      {mark.undated && (
        <path className={styles.tail} d={`M${x},${box.y + box.height / 2}h${-TAIL}`} />
      )}
      {!isLong && mark.cells.length > 0 && <rect className={styles.backing} {...box} />}
      {mark.cells.length === 0 ? (
        <TimelineChartInk box={box} round long={isLong} voice={mark.voice} tone="plain" />
      ) : (
        mark.cells.map(({ place, tone }) => (
          <TimelineChartInk
            key={place}
            box={{ ...box, y: top + place * height, height }}
            round={false}
            long={isLong}
            voice={mark.voice}
            tone={tone}
          />
        ))
      )}
      {mark.count > 1 && (
        <text className={styles.count} x={x + width + 1} y={box.y + box.height / 2 + 4}>
          {mark.count}
        </text>
      )}
    </Link>
  );
}
