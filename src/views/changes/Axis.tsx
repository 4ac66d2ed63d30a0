import styles from "./Courses.module.css";
import type { Courses, CoursesAxis } from "./coursesOf.ts";

/** The one axis of all lanes, which stays in sight: years, the texts by their numbers, and what is counted over. */
export function Axis({ axis: { length, ticks, marks, since } }: Pick<Courses, "axis">) {
  const x = (at: number) => `${(at / length) * 100}%`;
  return (
    <div className={styles.axis} aria-hidden="true">
      <span />
      <svg className={styles.years} data-axis>
        {since !== undefined && (
          <rect
            className={styles.counted}
            x={x(since)}
            width={x(length - since)}
            y="0"
            height="100%"
          />
        )}
        {ticks.map(({ at, label }) => (
          <text key={label} x={x(at)} dx="3" y="13">
            {label}
          </text>
        ))}
        {marks.map(({ at, label }) => (
          <text key={label} className={styles.mark} data-kind="landmark" x={x(at)} y="29">
            {label}
          </text>
        ))}
        <Lines axis={{ length, ticks, marks, since }} />
      </svg>
    </div>
  );
}

/** The lines that go through the axis and every lane. */
export function Lines({ axis: { length, ticks } }: { axis: CoursesAxis }) {
  return ticks.map(({ at, label }) => {
    const x = `${(at / length) * 100}%`;
    return <line key={label} className={styles.tick} x1={x} x2={x} y1="0" y2="100%" />;
  });
}
