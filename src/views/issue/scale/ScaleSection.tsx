import { Link } from "wouter";
import { Legend } from "#components/marks/Legend.tsx";
import { pathOf } from "#state/route.ts";
import type { Lane } from "./lanesOf.ts";
import { Places } from "./Places.tsx";
import { Scale } from "./Scale.tsx";
import type { Scale as Shown } from "./scaleOf.ts";
import styles from "./ScaleSection.module.css";

type Props = { scale: Shown; asOf: string };

/** Where everybody in view stands: on the scale or at places without order, and beside it who is silent. */
export function ScaleSection({ scale, asOf }: Props) {
  const { issue, lanes, ground, silent } = scale;
  return (
    <>
      {lanes.length === 0 ? (
        <p className={styles.nobody}>
          Nobody in view has taken a position on this by the date shown. The options are:{" "}
          {issue.options.map(({ label }) => label).join("; ")}.
        </p>
      ) : issue.scale === "nominal" ? (
        <Places scale={scale} />
      ) : (
        <Scale scale={scale} asOf={asOf} />
      )}
      {silent.length > 0 && (
        <ul className={styles.silent} aria-label="Not on the scale">
          {silent.map(({ party, name, kind, label, detail, cell, known }) => (
            <li key={party} data-silence={kind}>
              <b>
                <bdi>{name}</bdi>
              </b>{" "}
              <span>
                {label}
                {detail && ": "}
                {detail &&
                  (known > 0 ? (
                    <Link href={pathOf({ view: "evidence", party, issue: issue.id })} id={cell}>
                      {detail}
                    </Link>
                  ) : (
                    <Link href={pathOf({ view: "sources" })}>{detail}</Link>
                  ))}
              </span>
            </li>
          ))}
        </ul>
      )}
      {lanes.length > 0 && issue.scale === "ordinal" && (
        <div className={styles.legend}>
          <Legend only={keysOf(lanes)} />
        </div>
      )}
      {ground && (
        <p className={styles.ground}>
          <b>{ground.finding}</b> Left open, of {issue.options.length} options:{" "}
          {ground.openness.map(({ name, options }, at) => (
            <span key={name}>
              {at > 0 && ", "}
              <bdi>{name}</bdi> {options}
            </span>
          ))}
          .
        </p>
      )}
    </>
  );
}

/** What of the marks occurs, and has to be explained. */
function keysOf(lanes: readonly Lane[]): readonly string[] {
  return [
    ...lanes.map(({ voice }) => voice),
    ...(lanes.some(({ old }) => old) ? ["old"] : []),
    ...(lanes.some(({ redLine }) => redLine) ? ["red-line"] : []),
  ];
}
