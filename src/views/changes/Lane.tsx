import type { Issue } from "#model/dossier/dossier.ts";
import { Lines } from "./Axis.tsx";
import styles from "./Courses.module.css";
import type { CoursesAxis, PartyCourse } from "./coursesOf.ts";

type Props = {
  issue: Issue;
  axis: CoursesAxis;
  course: Pick<PartyCourse, "spans" | "said">;
};

/** How high a lane is drawn, the room above and below its options, and how thick the line of one option is. */
const HEIGHT = 22;
const INSET = 2;
const LINE = 3;
/** At its foot lies a tick for each day on which something was said. */
const FOOT = 4;

/**
 * What one party held over the whole record: one option is a line, several are a band as wide as they are. Places
 * along the axis are parts of its width, so that the lane is drawn with the page and needs no script.
 */
export function Lane({ issue: { options }, axis, course: { spans, said } }: Props) {
  const x = (at: number) => `${(at / axis.length) * 100}%`;
  const slot = (HEIGHT - 2 * INSET - FOOT) / options.length;
  const top = (place: number) => INSET + place * slot;
  return (
    <svg className={styles.lane} data-lane aria-hidden="true">
      <Lines axis={axis} />
      {axis.since !== undefined && (
        <rect
          className={styles.counted}
          x={x(axis.since)}
          width={x(axis.length - axis.since)}
          y="0"
          height="100%"
        />
      )}
      {spans.map(({ from, stretches: [after] }, at) => {
        const [before] = spans[at - 1]?.stretches ?? [];
        if (!before || !after) return undefined;
        const [y1, y2] = [before, after].map(
          ({ first, tones }) => (top(first) + top(first + tones.length)) / 2,
        );
        return (
          <line key={from} className={styles.riser} x1={x(from)} x2={x(from)} {...{ y1, y2 }} />
        );
      })}
      {spans.flatMap(({ from, to, stretches }) =>
        stretches.flatMap(({ first, tones }) =>
          tones.map((tone, at) => {
            const tall = tones.length === 1 ? LINE : slot;
            return (
              <rect
                key={`${from} ${first + at}`}
                className={tones.length === 1 ? styles.line : styles.band}
                data-tone={tone}
                x={x(from)}
                // A position of the last day is seen too.
                width={x(Math.max(to - from, axis.length / 250))}
                y={top(first + at) + (slot - tall) / 2}
                height={tall}
              />
            );
          }),
        ),
      )}
      {said.map((at) => (
        <rect
          key={at}
          className={styles.said}
          x={x(at)}
          width="1.5"
          y={HEIGHT - FOOT}
          height={FOOT}
        />
      ))}
    </svg>
  );
}
