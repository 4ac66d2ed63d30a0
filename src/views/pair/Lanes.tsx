import { Strip } from "#components/marks/Strip.tsx";
import type { Issue } from "#model/dossier/dossier.ts";
import type { Lane, Ruler } from "./lanesOf.ts";
import styles from "./Lanes.module.css";

type Props = { issue: Issue; lanes: readonly Lane[]; ruler: Ruler | undefined };

/** Every mark on one scale, one below the other, so that the steps between them can be counted. */
export function Lanes({ issue, lanes, ruler }: Props) {
  const [first, last] = [issue.options[0], issue.options.at(-1)];
  return (
    <div className={styles.lanes} aria-hidden="true">
      {lanes.map(({ key, name, options, voice, old }, at) => (
        <div key={key} className={styles.lane}>
          <span>{name}</span>
          <Strip issue={issue} options={options} voice={voice} old={old} />
          {at === 0 && ruler && <Steps ruler={ruler} />}
        </div>
      ))}
      {issue.scale === "ordinal" && (
        <p className={styles.poles}>
          <span>{first?.label}</span>
          <span>{last?.label}</span>
        </p>
      )}
    </div>
  );
}

/** A ruler from the middle of one place to the middle of another, with a tick at each step. */
function Steps({ ruler: { from, to, of } }: { ruler: Ruler }) {
  const middles = Array.from({ length: to - from + 1 }, (_, at) => 2 * (from + at) + 1);
  return (
    <svg className={styles.steps} viewBox={`0 0 ${2 * of} 6`} preserveAspectRatio="none">
      <path d={`M${2 * from + 1} 3H${2 * to + 1}${middles.map((x) => `M${x} 0v6`).join("")}`} />
    </svg>
  );
}
