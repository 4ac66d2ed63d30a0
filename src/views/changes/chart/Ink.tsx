import { type Box, hatchOf } from "#components/picture/svg.ts";
import type { Tone } from "#model/position/tone.ts";
import styles from "./Chart.module.css";
import type { TimelineMark } from "./parts.ts";

type Props = {
  box: Box;
  /** Said, but without a place on the scale. */
  round: boolean;
  /** Its date is not known to the day: drawn thin. */
  long: boolean;
  voice: TimelineMark["voice"];
  tone: Tone;
};

const GAP = 1;

/** One cell of a mark, in the ink of its voice. */
export function TimelineChartInk({ box, round, long, voice, tone }: Props) {
  const inset = long ? box.height / 4 : GAP;
  const tall = box.height - 2 * inset;
  const side = Math.min(tall, 8);
  const ink =
    round && !long
      ? {
          x: box.x + (box.width - side) / 2,
          y: box.y + (box.height - side) / 2,
          width: side,
          height: side,
        }
      : { x: box.x + 1, y: box.y + inset, width: box.width - 2, height: tall };
  return (
    <g className={styles.ink} data-tone={tone}>
      <rect {...ink} rx={round ? ink.height / 2 : 1} />
      {voice === "others-say" && <path d={hatchOf(ink)} />}
    </g>
  );
}
